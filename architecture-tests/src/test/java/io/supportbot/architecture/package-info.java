/// The rules that keep the layering. Each is held against the real code, and against a planted violation that it must reject.
@NullMarked
package io.supportbot.architecture;

import org.jspecify.annotations.NullMarked;
