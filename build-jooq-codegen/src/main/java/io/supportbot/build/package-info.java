/// Tools of the build. Nothing here is shipped.
@NullMarked
package io.supportbot.build;

import org.jspecify.annotations.NullMarked;
