package io.supportbot.application.intake;

import java.time.Duration;

/// Which of several processes on one store serves the bot. Thread-safe.
public interface Leadership {
  /// The leader is answered within this time, or told that the store cannot be asked.
  Duration ANSWERED_WITHIN = Duration.ofSeconds(3);

  /// Who leads now; this process tries to become the leader when nobody is. Asked every second; never waits for another process.
  Lead lead();

  /// Lets another process lead, which is told that this one resigned. The leader's duties are to be laid down before.
  void resign();

  /// Who leads.
  enum Lead {
    /// Another process.
    ANOTHERS,
    /// Not this process, since the store cannot be asked.
    UNKNOWN,
    /// This process. If one led before, it is gone, or was cut off from the store and may not know yet that it leads no longer.
    OURS,
    /// This process. Whoever led before has resigned.
    HANDED_OVER
  }
}
