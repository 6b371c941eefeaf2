package io.supportbot.bootstrap.desk;

import io.supportbot.adapter.persistence.StoreSetupException;
import io.supportbot.bootstrap.command.CommandFailedException;
import io.supportbot.bootstrap.command.Console;
import io.supportbot.bootstrap.command.ExitCode;
import io.supportbot.bootstrap.command.StopRequest;
import io.supportbot.bootstrap.config.SupportBotConfig;

/// `run` and `migrate`, with what can go wrong said in one sentence.
public final class DeskStart {
  private DeskStart() {}

  /// `run`: serves until a stop is asked for.
  public static void run(SupportBotConfig config, Console console, StopRequest stop)
      throws InterruptedException {
    try (LiveDesk _ = start(config)) {
      console.say("SupportBot is running. Ctrl-C or SIGTERM stops it.");
      stop.await();
    }
  }

  /// Starts a desk.
  ///
  /// @throws CommandFailedException where the database has to be set right by a person
  public static LiveDesk start(SupportBotConfig config) {
    try {
      return LiveDesk.start(config);
    } catch (StoreSetupException e) {
      throw failed(e);
    }
  }

  /// `migrate`: brings the database to this version.
  public static String migrate(SupportBotConfig config) {
    try {
      int applied = LiveDesk.migrate(config);
      return applied == 0
          ? "The database is at this version already."
          : "The database was brought to this version by " + applied + " migrations.";
    } catch (StoreSetupException e) {
      throw failed(e);
    }
  }

  private static CommandFailedException failed(StoreSetupException e) {
    return new CommandFailedException(ExitCode.SOMETHING_MISSING, String.valueOf(e.getMessage()), e);
  }
}
