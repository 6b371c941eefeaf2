package io.supportbot.application.intake;

/// Which of several processes on one store serves the bot. Thread-safe.
public interface Leadership {
  /// Whether this process leads now, trying to become the leader when nobody is. Asked every few seconds; never waits for another process.
  boolean lead();

  /// Lets another process lead.
  void resign();
}
