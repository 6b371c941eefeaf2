/// What the Bot API publishes (methods, types, limits) and how its server refuses.
@NullMarked
package io.supportbot.sandbox.api;

import org.jspecify.annotations.NullMarked;
