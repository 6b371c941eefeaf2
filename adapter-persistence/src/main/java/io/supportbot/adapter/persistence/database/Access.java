package io.supportbot.adapter.persistence.database;

import io.supportbot.adapter.persistence.setup.SetupException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import org.postgresql.ds.PGSimpleDataSource;

/// How to reach a database. The password is a secret.
///
/// @param place host, port and name, fit to be shown
record Access(String url, String user, String password, String place) {
  private static final int OLDEST_VERSION = 15;

  /// A source of plain connections.
  PGSimpleDataSource dataSource() {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(url);
    source.setUser(user);
    source.setPassword(password);
    source.setApplicationName("supportbot");
    source.setConnectTimeout(10);
    source.setLoginTimeout(15);
    source.setTcpKeepAlive(true);
    // what the server says in detail may hold what people wrote
    source.setLogServerErrorDetail(false);
    return source;
  }

  /// A connection outside the pool.
  Connection connect() throws SQLException {
    return dataSource().getConnection();
  }

  /// Sees whether it can be used.
  ///
  /// @throws SetupException if not, with what to do about it
  void check() {
    try (Connection connection = connect()) {
      int version = connection.getMetaData().getDatabaseMajorVersion();
      if (version < OLDEST_VERSION) {
        throw new SetupException(
            String.format(
                Locale.ROOT,
                "The database %s runs PostgreSQL %d, but %d or newer is needed.",
                place,
                version,
                OLDEST_VERSION));
      }
    } catch (SQLException e) {
      throw unusable(e);
    }
  }

  SetupException unusable(SQLException failure) {
    String state = failure.getSQLState() == null ? "" : failure.getSQLState();
    String why =
        switch (state) {
          case "28P01", "28000" -> "refuses the user \"" + user + "\" or their password";
          case "3D000" -> "does not exist";
          case "53300" -> "has no connection left";
          case "57P03" -> "is just starting or stopping";
          default ->
              state.startsWith("08") || state.isEmpty()
                  ? "cannot be reached"
                  : "cannot be used, state " + state;
        };
    return new SetupException("The database " + place + " " + why + ".", failure);
  }

  @Override
  public String toString() {
    return "Access[" + place + "]";
  }
}
