/// The rules that keep the layering. Each is held against the real code, and against the houses in `planted.<rule>`: each of them breaks it in
/// one way, which is its name, and must be rejected; one named `allowed` comes close and must be let through.
@NullMarked
package io.supportbot.architecture;

import org.jspecify.annotations.NullMarked;
