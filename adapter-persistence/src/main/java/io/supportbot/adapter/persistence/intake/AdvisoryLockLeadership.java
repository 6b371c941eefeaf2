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
/// a killed process brings about at once and a machine that vanished within seconds. Whether the last leader resigned stands in a row that only the
/// holder of the lock writes.
final class AdvisoryLockLeadership implements Leadership {
  private static final Logger LOG = LoggerFactory.getLogger(AdvisoryLockLeadership.class);

  /// The same in every version: it is how processes recognise each other.
  private static final long LOCK = 0x5355_5050_4F52_5421L;

  /// Answers by what stood there before.
  private static final String TAKE_OVER =
      "insert into leadership (resigned) values (false) on conflict (only_row) do update set"
          + " resigned = false returning (select resigned from leadership)";

  private final DedicatedConnections connections;
  private @Nullable Connection connection;
  private boolean leading;
  private boolean handedOver;
  private int failures;

  @Inject
  AdvisoryLockLeadership(DedicatedConnections connections) {
    this.connections = connections;
  }

  @Override
  public synchronized Lead lead() {
    try {
      Connection open = opened();
      if (leading) {
        boolean _ = isTrue(open, "select true");
      } else if (isTrue(open, "select pg_try_advisory_lock(" + LOCK + ")")) {
        handedOver = isTrue(open, TAKE_OVER);
        leading = true;
      }
      failures = 0;
      return !leading ? Lead.ANOTHERS : handedOver ? Lead.HANDED_OVER : Lead.OURS;
    } catch (SQLException e) {
      failures++;
      if (Integer.bitCount(failures) == 1) { // asked every second: told ever more rarely
        LOG.warn(
            "the leader cannot be told, so it is not this process; state {}, failure {} in a row",
            e.getSQLState(),
            failures);
      }
      close();
      return Lead.UNKNOWN;
    }
  }

  @Override
  public synchronized void resign() {
    Connection open = connection;
    if (leading && open != null) {
      try (Statement statement = open.createStatement()) {
        statement.execute("update leadership set resigned = true");
        // the server would let go of the lock with the connection as well, but a moment after this returned
        statement.execute("select pg_advisory_unlock(" + LOCK + ")");
      } catch (SQLException e) {
        LOG.debug("resigning failed, state {}", e.getSQLState());
      }
    }
    close();
  }

  private Connection opened() throws SQLException {
    Connection present = connection;
    if (present == null) {
      present = connections.open(ANSWERED_WITHIN);
      connection = present;
    }
    return present;
  }

  private static boolean isTrue(Connection connection, String question) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(question)) {
      return answer.next() && answer.getBoolean(1);
    }
  }

  /// Gives up the connection, and with it the lock.
  private void close() {
    Connection closing = connection;
    connection = null;
    leading = false;
    if (closing != null) {
      try {
        closing.close();
      } catch (SQLException e) {
        LOG.debug("closing a connection failed, state {}", e.getSQLState());
      }
    }
  }
}
