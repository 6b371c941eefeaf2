/// What holds for the room of this name.
@NullMarked
package io.supportbot.adapter.persistence.search;

import org.jspecify.annotations.NullMarked;
