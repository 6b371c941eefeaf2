/// The desk in a Telegram of its own, for newcomers and developers: nothing but this machine is needed.
@NullMarked
package io.supportbot.bootstrap.sandbox;

import org.jspecify.annotations.NullMarked;
