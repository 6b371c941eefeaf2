package io.supportbot.adapter.persistence;

import io.supportbot.adapter.persistence.database.DatabaseLifecycle;
import io.supportbot.adapter.persistence.setup.SetupException;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import javax.sql.DataSource;

/// The desk's database as something that is started and stopped. Nothing touches disk or network before. Thread-safe.
public final class Database {
  private final DatabaseLifecycle lifecycle;

  @Inject
  Database(DatabaseLifecycle lifecycle) {
    this.lifecycle = lifecycle;
  }

  /// Opens the database, brings it to this version, checks the keys and makes it ready for use. Leaves nothing behind where it fails.
  /// Starting what is started does nothing.
  ///
  /// @throws StoreSetupException if something has to be set right by a person
  public void start() {
    translated(
        () -> {
          lifecycle.start();
          return 0;
        });
  }

  /// Brings the database to this version, leaving it stopped where it was.
  ///
  /// @return how many migrations were applied
  /// @throws StoreSetupException if something has to be set right by a person
  public int migrate() {
    return translated(lifecycle::migrate);
  }

  /// Closes everything. Stopping what was not started does nothing.
  public void stop() {
    lifecycle.stop();
  }

  /// The pool, for whatever else lives in this database.
  ///
  /// @throws IllegalStateException if it was not started
  public DataSource dataSource() {
    return lifecycle.dataSource();
  }

  private static int translated(Supplier<Integer> work) {
    try {
      return work.get();
    } catch (SetupException e) {
      throw new StoreSetupException(e);
    }
  }
}
