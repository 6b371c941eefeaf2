package io.supportbot.adapter.scheduler;

/// Runs what is due by the clock. Started once the database is ready, stopped before it goes.
public interface DeskTimers {
  /// Begins to look for due work.
  void start();

  /// Lets running work finish and looks no more.
  void stop();
}
