package io.supportbot.adapter.persistence.database;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/// Connections outside the pool, for what must outlive units of work.
public final class DedicatedConnections {
  private final DatabaseLifecycle database;

  @Inject
  DedicatedConnections(DatabaseLifecycle database) {
    this.database = database;
  }

  /// Opens one on which neither side waits long for the other when it has vanished: the server about 4 seconds. The caller closes it.
  ///
  /// @param answer how long this side waits for an answer, in whole seconds
  public Connection open(Duration answer) throws SQLException {
    Connection connection = database.dedicatedConnection(answer);
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "set tcp_keepalives_idle = 1; set tcp_keepalives_interval = 1; set tcp_keepalives_count ="
              + " 3");
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }
}
