/// How the process ends.
@NullMarked
package io.supportbot.bootstrap;

import org.jspecify.annotations.NullMarked;
