/// Holds the sandbox against the facts and lets the library talk to it that the bot uses.
@NullMarked
package io.supportbot.sandbox;

import org.jspecify.annotations.NullMarked;
