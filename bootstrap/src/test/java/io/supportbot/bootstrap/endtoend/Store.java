package io.supportbot.bootstrap.endtoend;

import io.supportbot.adapter.persistence.PersistenceConfig;
import io.supportbot.adapter.persistence.testing.TestStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;

/// The database of a desk, seen and touched behind its back.
final class Store {
  private final String url;
  private final String user;
  private final String password;

  private Store(String url, String user, String password) {
    this.url = url;
    this.user = user;
    this.password = password;
  }

  /// A new database on the server that all tests share.
  static Store open() {
    PersistenceConfig.External external = TestStore.newDesk().external().orElseThrow();
    return new Store(external.url(), external.user(), external.password());
  }

  /// A new database on the embedded server of this folder, which runs.
  static Store onServerIn(Path folder, String name) {
    new Store(urlOf(folder, "postgres"), "postgres", passwordOf(folder))
        .execute("create database " + name);
    return new Store(urlOf(folder, name), "postgres", passwordOf(folder));
  }

  /// The database of a desk with this data folder, which runs.
  static Store embeddedIn(Path dataDir) {
    return new Store(urlOf(dataDir, "supportbot"), "postgres", passwordOf(dataDir));
  }

  private static String urlOf(Path folder, String database) {
    return "jdbc:postgresql://127.0.0.1:" + read(folder.resolve("postgres/port")) + "/" + database;
  }

  private static String passwordOf(Path folder) {
    return read(folder.resolve("postgres/password"));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The keys of the configuration that lead here.
  String keys() {
    return String.format(
        Locale.ROOT, "database: {url: \"%s\", user: %s, password: \"%s\"}%n", url, user, password);
  }

  /// Runs statements.
  void execute(String... statements) {
    try (Connection connection = connect();
        Statement sql = connection.createStatement()) {
      for (String statement : statements) {
        sql.execute(statement);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the test's statement was refused", e);
    }
  }

  /// Asks for a number.
  long number(String query) {
    try (Connection connection = connect();
        Statement sql = connection.createStatement();
        ResultSet found = sql.executeQuery(query)) {
      if (!found.next()) {
        throw new AssertionError("nothing found by: " + query);
      }
      return found.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException("the test's question was refused", e);
    }
  }

  /// Awaits that all that came in was handled and all that waited went out.
  void awaitNothingWaits() {
    Eventually.that(
        () ->
            number("select count(*) from inbox where state = 'WAITING'")
                    + number("select count(*) from outbox where state = 'WAITING'")
                == 0,
        "inbox and outbox to be empty");
  }

  /// Cuts all connections but the one that cuts.
  void cutAllConnections() {
    execute(
        "select pg_terminate_backend(pid) from pg_stat_activity"
            + " where datname = current_database() and pid <> pg_backend_pid()");
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(url, user, password);
  }
}
