package io.supportbot.adapter.persistence.database;

import io.supportbot.adapter.persistence.setup.SetupException;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/// Brings a database to the version of this program. Never repairs: a history that does not fit is for a person to look at.
final class Migrations {
  private Migrations() {}

  static int migrate(Access access) {
    try {
      return Flyway.configure(Migrations.class.getClassLoader())
          .dataSource(access.dataSource())
          .locations("classpath:db/migration")
          .cleanDisabled(true)
          .validateMigrationNaming(true)
          .failOnMissingLocations(true)
          .load()
          .migrate()
          .migrationsExecuted;
    } catch (FlywayException e) {
      throw e.getCause() instanceof SQLException sql && sql.getSQLState() != null
          ? access.unusable(sql)
          : new SetupException(
              "The database "
                  + access.place()
                  + " cannot be brought to this version: its migrations do not fit this program.",
              e);
    }
  }
}
