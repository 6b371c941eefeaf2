/// What holds for the room of this name.
@NullMarked
package io.supportbot.adapter.persistence.comment;

import org.jspecify.annotations.NullMarked;
