package io.supportbot.adapter.persistence.database;

import io.supportbot.application.transaction.StoreGaveUpException;
import io.supportbot.application.transaction.StoreUnavailableException;
import java.sql.SQLException;
import java.util.Set;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/// What the database's failures mean to the application. The messages name a state, never a value.
final class Failures {
  /// Ways in which the server ends one piece of work and goes on with the rest.
  private static final Set<String> GAVE_UP =
      Set.of(
          "25P03", // idle too long in its transaction
          "25P04", // its transaction took too long
          "40001", // cannot be put in a row with others
          "40P01", // deadlock
          "55P03", // waited too long for a lock
          "55006", // what it needs is in use
          "57014"); // took too long, or was cancelled by a person

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
    if (isOutage(state)) {
      return new StoreUnavailableException(
          "the database could not do it now, state " + state, cause);
    }
    return GAVE_UP.contains(state)
        ? new StoreGaveUpException("the database gave up, state " + state, cause)
        : new StoreRefusedException("the database refused, state " + state, cause);
  }

  /// Whether nothing would have succeeded now. Without a state it did not come from the server, so the connection is at fault.
  private static boolean isOutage(@Nullable String state) {
    if (state == null) {
      return true;
    }
    return state.startsWith("08") // connection
        || state.equals("25006") // a standby, which only reads
        || state.startsWith("53") // out of disk, memory, connections
        || state.startsWith("57P") // shut down, crashed, starting up
        || state.startsWith("58"); // trouble of the machine
  }
}
