/// What the application's logs say, as its tests read it.
@NullMarked
package io.supportbot.application.logging;

import org.jspecify.annotations.NullMarked;
