/// What may be logged of a failure.
@NullMarked
package io.supportbot.application.logging;

import org.jspecify.annotations.NullMarked;
