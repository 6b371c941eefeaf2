package io.supportbot.adapter.persistence.testing;

import io.supportbot.adapter.persistence.PersistenceConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.postgresql.ds.PGSimpleDataSource;

/// The one server of this JVM, stopped with it. It forgets on a crash, which tests may.
final class TestServer {
  private static final String TEMPLATE = "desk_template";
  private static final AtomicInteger COUNT = new AtomicInteger();

  private final Path folder;
  private final TestInjector owner;
  private final String place;
  private final String password;

  private TestServer() {
    try {
      folder = Files.createTempDirectory("supportbot-test-");
      owner = new TestInjector(PersistenceConfig.embedded(folder));
      owner.database().start();
      Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "test-server-stop"));
      place = "127.0.0.1:" + Files.readString(folder.resolve("postgres/port")).strip();
      password = Files.readString(folder.resolve("postgres/password")).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    execute("alter system set fsync = off");
    execute("alter system set synchronous_commit = off");
    execute("select pg_reload_conf()");
    execute("create database " + TEMPLATE);
    new TestInjector(config(TEMPLATE, folder)).database().migrate();
  }

  /// The server, started when first asked for.
  static TestServer get() {
    return Holder.SERVER;
  }

  /// A new database of this version, without data.
  PersistenceConfig newDesk() {
    String name = "desk_" + COUNT.incrementAndGet();
    execute("create database " + name + " template " + TEMPLATE);
    return config(name, folder.resolve(name));
  }

  /// A new database with nothing in it.
  PersistenceConfig newEmpty() {
    String name = "empty_" + COUNT.incrementAndGet();
    execute("create database " + name);
    return config(name, folder.resolve(name));
  }

  /// Spares an embedded server in this folder the unpacking.
  void shareProgramsWith(Path dataDir) {
    Path link = dataDir.resolve("postgres/bin");
    if (Files.exists(link)) {
      return;
    }
    try {
      Files.createDirectories(link.getParent());
      Files.createSymbolicLink(link, folder.resolve("postgres/bin"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Puts an embedded server that was made before into this folder.
  void copyReadyMadeTo(Path dataDir) {
    Prepared.SERVER.copyTo(dataDir);
  }

  private ReadyMadeServer readyMade() {
    Path dataDir = folder.resolve("ready-made");
    shareProgramsWith(dataDir);
    return ReadyMadeServer.of(PersistenceConfig.embedded(dataDir));
  }

  private PersistenceConfig config(String database, Path dataDir) {
    return new PersistenceConfig(
        dataDir,
        Optional.of(
            new PersistenceConfig.External(
                "jdbc:postgresql://" + place + "/" + database, "postgres", password)),
        true,
        Optional.empty(),
        PersistenceConfig.DEFAULT_POOL_SIZE);
  }

  private void execute(String statement) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl("jdbc:postgresql://" + place + "/postgres");
    source.setUser("postgres");
    source.setPassword(password);
    try (Connection connection = source.getConnection();
        Statement sql = connection.createStatement()) {
      sql.execute(statement);
    } catch (SQLException e) {
      throw new IllegalStateException("the test server refused: " + statement, e);
    }
  }

  private void stop() {
    owner.database().stop();
    try (var found = Files.walk(folder)) {
      List<Path> deepestFirst = found.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Holder {
    private static final TestServer SERVER = new TestServer();
  }

  private static final class Prepared {
    private static final ReadyMadeServer SERVER = get().readyMade();
  }
}
