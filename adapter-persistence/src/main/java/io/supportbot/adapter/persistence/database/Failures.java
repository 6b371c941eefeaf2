package io.supportbot.adapter.persistence.database;

import io.supportbot.application.transaction.StoreUnavailableException;
import java.sql.SQLException;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/// What the database's failures mean to the application. The messages name a state, never a value.
final class Failures {
  private Failures() {}

  static RuntimeException of(DataAccessException failure) {
    SQLException cause = failure.getCause(SQLException.class);
    return cause == null
        ? new StoreRefusedException("the database refused", failure)
        : of(cause, failure);
  }

  static RuntimeException of(SQLException failure) {
    return of(failure, failure);
  }

  private static RuntimeException of(SQLException failure, Exception cause) {
    String state = failure.getSQLState();
    return isPassing(state)
        ? new StoreUnavailableException("the database could not do it now, state " + state, cause)
        : new StoreRefusedException("the database refused, state " + state, cause);
  }

  /// Whether the same may succeed later. Without a state it did not come from the server, so the connection is at fault.
  private static boolean isPassing(@Nullable String state) {
    if (state == null) {
      return true;
    }
    return state.startsWith("08") // connection
        || state.startsWith("25") // transaction already failed or timed out
        || state.startsWith("40") // rolled back: serialization, deadlock
        || state.startsWith("53") // out of disk, memory, connections
        || state.startsWith("55") // lock not available, starting up
        || state.startsWith("57") // shut down, cancelled
        || state.startsWith("58"); // trouble of the machine
  }
}
