package io.supportbot.bootstrap.command;

import java.nio.file.Path;
import java.util.Optional;

/// Runs the bot against the local imitation of Telegram.
@FunctionalInterface
public interface RunSandbox {

  /// What the command line asked for.
  ///
  /// @param port of the web page; 0 takes any free one
  /// @param dataDir absent: a folder that goes with the sandbox
  record Options(int port, Optional<Path> dataDir) {}

  /// Starts everything, says the page's address on the console as soon as it can be used, and
  /// returns after `stop` was requested and all is closed.
  ///
  /// @throws CommandFailedException when it cannot start or go on
  /// @throws InterruptedException when the waiting thread is interrupted
  void run(Options options, Console console, StopRequest stop) throws InterruptedException;
}
