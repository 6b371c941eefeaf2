/// Messages out. Serves `outbox`, `posted_messages` and `conversation_moves`.
@NullMarked
package io.supportbot.adapter.persistence.delivery;

import org.jspecify.annotations.NullMarked;
