package io.supportbot.adapter.persistence.testing;

import io.supportbot.adapter.persistence.Database;
import io.supportbot.adapter.persistence.PersistenceConfig;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;

/// A database of its own on the test server, and all ports on it.
public final class TestStore implements AutoCloseable {
  private static final List<String> CHILDREN_FIRST =
      List.of(
          "ticket_events",
          "attachments",
          "comments",
          "comment_drafts",
          "drafts",
          "search_terms",
          "customer_activity",
          "tickets",
          "ticket_numbers",
          "customers",
          "inbox",
          "leadership",
          "outbox",
          "posted_messages",
          "conversation_moves",
          "scheduled_tasks");

  private final PersistenceConfig config;
  private final TestInjector injector;

  private TestStore(PersistenceConfig config) {
    this.config = config;
    this.injector = new TestInjector(config);
  }

  /// A started store on a new database.
  public static TestStore open() {
    return open(UnaryOperator.identity());
  }

  /// A started store on a new database, configured differently.
  public static TestStore open(UnaryOperator<PersistenceConfig> change) {
    return on(change.apply(newDesk()));
  }

  /// A started store where this config says.
  public static TestStore on(PersistenceConfig config) {
    TestStore store = stopped(config);
    store.database().start();
    return store;
  }

  /// A store that was not started.
  public static TestStore stopped(PersistenceConfig config) {
    return new TestStore(config);
  }

  /// The config of a new database that has this version and no data.
  public static PersistenceConfig newDesk() {
    return TestServer.get().newDesk();
  }

  /// The config of a new database that has nothing at all.
  public static PersistenceConfig newEmptyDatabase() {
    return TestServer.get().newEmpty();
  }

  /// The config of an embedded server in this folder. It uses the programs that the test server unpacked, to save the time.
  public static PersistenceConfig embedded(Path folder) {
    TestServer.get().shareProgramsWith(folder);
    return PersistenceConfig.embedded(folder);
  }

  /// The config of an embedded server in this folder that was started and stopped before, and has no data.
  public static PersistenceConfig embeddedReadyMade(Path folder) {
    TestServer.get().copyReadyMadeTo(folder);
    return PersistenceConfig.embedded(folder);
  }

  /// Where the data is.
  public PersistenceConfig config() {
    return config;
  }

  /// A port, or whatever else the module offers.
  public <T> T get(Class<T> type) {
    return injector.get(type);
  }

  /// The lifecycle.
  public Database database() {
    return injector.database();
  }

  /// For what a test wants to see or do behind the ports' back.
  public DataSource dataSource() {
    return database().dataSource();
  }

  /// Runs statements behind the ports' back.
  public void execute(String... statements) {
    try (Connection connection = dataSource().getConnection();
        Statement sql = connection.createStatement()) {
      for (String statement : statements) {
        sql.execute(statement);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the test's statement was refused", e);
    }
  }

  /// Empties all tables but the one by which the keys are known.
  public void clear() {
    StringBuilder all = new StringBuilder("begin; set local supportbot.erasing = on;");
    CHILDREN_FIRST.forEach(table -> all.append("delete from ").append(table).append(';'));
    execute(all.append("commit").toString());
  }

  @Override
  public void close() {
    database().stop();
  }
}
