/// Messages out: stored with the change that causes them, then delivered in order. Owns `outbox`, `posted_messages` and `conversation_moves`.
@NullMarked
package io.supportbot.application.delivery;

import org.jspecify.annotations.NullMarked;
