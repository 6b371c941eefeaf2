/// The program: where it starts and where its parts are put together.
@NullMarked
package io.supportbot.bootstrap;

import org.jspecify.annotations.NullMarked;
