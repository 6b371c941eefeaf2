/// What holds for the room of this name.
@NullMarked
package io.supportbot.adapter.persistence.intake;

import org.jspecify.annotations.NullMarked;
