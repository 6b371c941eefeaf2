package io.supportbot.sandbox.chat;

import java.time.Instant;
import tools.jackson.databind.node.ObjectNode;

/// Takes what the bot is to learn. Called under the lock of the [World], so it must not wait.
public interface UpdateSink {
  /// Takes one update.
  ///
  /// @param kind the field of the Update
  /// @param queueKey updates with one key reach a webhook in order: the chat, or the person
  void accept(String kind, ObjectNode body, Instant expiresAt, long queueKey);
}
