package io.supportbot.bootstrap.command;

import io.supportbot.bootstrap.config.SupportBotConfig;

/// Brings the database to this version.
@FunctionalInterface
public interface MigrateDatabase {

  /// Does nothing to a database that is already there.
  ///
  /// @return one sentence on what was done
  /// @throws CommandFailedException when the database cannot be reached or brought there
  String migrate(SupportBotConfig config);
}
