package io.supportbot.adapter.persistence.database;

import com.zaxxer.hikari.HikariDataSource;
import io.supportbot.adapter.persistence.protection.Keys;
import io.supportbot.application.task.Tasks;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The desk's database as something that is started and stopped. Nothing touches disk or network before [#start]. Thread-safe.
public final class DatabaseLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(DatabaseLifecycle.class);

  private final DatabaseConfig config;
  private final Keys keys;
  private final Tasks tasks;
  private volatile @Nullable Running running;

  @Inject
  DatabaseLifecycle(DatabaseConfig config, Keys keys, Tasks tasks) {
    this.config = config;
    this.keys = keys;
    this.tasks = tasks;
  }

  /// Opens the database, brings it to this version, checks the keys and makes it ready for use. Leaves nothing behind where it fails.
  ///
  /// @throws SetupException if something has to be set right by a person
  public synchronized void start() {
    if (running != null) {
      return;
    }
    DatabaseServer server = open();
    try {
      int applied = Migrations.migrate(server.access());
      keys.use(KeyCheck.keysOf(config.keyFile(), server.access()));
      running = new Running(server, Pool.open(server.access(), config.poolSize()));
      server.keepRunning(tasks);
      LOG.info("database {} is ready, {} migrations applied", server.access().place(), applied);
    } finally {
      if (running == null) {
        server.close();
      }
    }
  }

  /// Brings the database to this version, leaving it stopped where it was.
  ///
  /// @return how many migrations were applied
  /// @throws SetupException if something has to be set right by a person
  public synchronized int migrate() {
    Running started = running;
    if (started != null) {
      return Migrations.migrate(started.server.access());
    }
    try (DatabaseServer server = open()) {
      return Migrations.migrate(server.access());
    }
  }

  /// Closes everything. Stopping what was not started does nothing.
  public synchronized void stop() {
    Running stopping = running;
    running = null;
    if (stopping != null) {
      stopping.pool.close();
      stopping.server.close();
    }
  }

  /// The pool, for whatever else lives in this database.
  ///
  /// @throws IllegalStateException if it was not started
  public DataSource dataSource() {
    return started().pool;
  }

  Connection connection() throws SQLException {
    Running started = running;
    if (started == null) {
      throw new SQLTransientConnectionException("the database is stopped");
    }
    return started.pool.getConnection();
  }

  /// A connection of its own, for what must outlive units of work.
  Connection dedicatedConnection(Duration answer) throws SQLException {
    Running started = running;
    if (started == null) {
      throw new SQLTransientConnectionException("the database is stopped");
    }
    PGSimpleDataSource source = started.server.access().dataSource();
    source.setSocketTimeout(Math.toIntExact(answer.toSeconds()));
    return source.getConnection();
  }

  private Running started() {
    Running started = running;
    if (started == null) {
      throw new IllegalStateException("database must be started before it is used");
    }
    return started;
  }

  private DatabaseServer open() {
    return config.external().isPresent()
        ? new ExternalServer(config.external().get())
        : EmbeddedServer.start(config.folder());
  }

  private record Running(DatabaseServer server, HikariDataSource pool) {}
}
