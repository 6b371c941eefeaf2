package io.supportbot.adapter.persistence.intake;

import io.supportbot.adapter.persistence.database.DedicatedConnections;
import io.supportbot.application.intake.Leadership;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Leads as long as it holds an advisory lock on a connection of its own. PostgreSQL lets go of the lock when that connection ends, which
/// a killed process brings about at once and a machine that vanished within seconds.
final class AdvisoryLockLeadership implements Leadership {
  private static final Logger LOG = LoggerFactory.getLogger(AdvisoryLockLeadership.class);

  /// The same in every version: it is how processes recognise each other.
  private static final long LOCK = 0x5355_5050_4F52_5421L;

  private final DedicatedConnections connections;
  private @Nullable Connection connection;
  private boolean leading;
  private int failures;

  @Inject
  AdvisoryLockLeadership(DedicatedConnections connections) {
    this.connections = connections;
  }

  @Override
  public synchronized boolean lead() {
    try {
      Connection open = opened();
      boolean leads =
          leading ? isAlive(open) : isTrue(open, "select pg_try_advisory_lock(" + LOCK + ")");
      if (leads != leading) {
        LOG.info("this process leads now");
      }
      leading = leads;
      failures = 0;
      return leads;
    } catch (SQLException e) {
      failures++;
      if (Integer.bitCount(failures) == 1) { // asked every few seconds: told ever more rarely
        LOG.warn(
            "the leader cannot be told, so it is not this process; state {}, failure {} in a row",
            e.getSQLState(),
            failures);
      }
      close();
      return false;
    }
  }

  @Override
  public synchronized void resign() {
    close();
  }

  private Connection opened() throws SQLException {
    Connection present = connection;
    if (present == null) {
      present = connections.open();
      connection = present;
    }
    return present;
  }

  private static boolean isAlive(Connection connection) throws SQLException {
    return isTrue(connection, "select true");
  }

  private static boolean isTrue(Connection connection, String question) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(question)) {
      return answer.next() && answer.getBoolean(1);
    }
  }

  /// Gives up the lock, and the connection that held it. The server would let go of the lock with the connection as well, but a moment after this returned.
  private void close() {
    Connection closing = connection;
    boolean led = leading;
    connection = null;
    leading = false;
    if (led) {
      LOG.info("this process leads no longer");
    }
    if (closing != null) {
      try (closing) {
        boolean _ = led && isTrue(closing, "select pg_advisory_unlock(" + LOCK + ")");
      } catch (SQLException e) {
        LOG.debug("closing a connection failed, state {}", e.getSQLState());
      }
    }
  }
}
