package io.supportbot.application.delivery;

/// Conversations that got another address, such as a group that became a supergroup. Thread-safe.
public interface ConversationMoves {
  /// Remembers a move, and moves everything that was posted or waits there along. Repeating it changes nothing.
  void moved(String channel, String from, String to);

  /// The present address of a conversation: itself where it never moved.
  String current(String channel, String conversation);
}
