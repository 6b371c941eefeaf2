package io.supportbot.adapter.scheduler;

/// Runs what is due by the clock. Started once the database is ready, stopped before it goes.
public interface DeskTimers {
  /// Begins to look for due work.
  void start();

  /// Looks no more and lets running work finish, for a moment: what is left of it is done after the next start.
  void stop();
}
