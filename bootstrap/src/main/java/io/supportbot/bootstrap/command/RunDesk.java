package io.supportbot.bootstrap.command;

import io.supportbot.bootstrap.config.SupportBotConfig;

/// Runs the bot for real.
@FunctionalInterface
public interface RunDesk {

  /// Starts everything, returns after `stop` was requested and all that was in hand is finished and
  /// closed. The process ends 20 seconds after the request at the latest, finished or not.
  ///
  /// @throws CommandFailedException when it cannot start or go on
  /// @throws InterruptedException when the waiting thread is interrupted
  void run(SupportBotConfig config, Console console, StopRequest stop) throws InterruptedException;
}
