package io.supportbot.adapter.persistence.database;

import io.supportbot.adapter.persistence.setup.SetupException;
import io.supportbot.application.task.Tasks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A PostgreSQL of our own in the data folder: durable, on the loopback address alone, behind a password.
///
/// It is a process beside this one and outlives its death; the next start adopts it. Should it die itself, it is started again. It ends when it is
/// closed, and not by a shutdown hook: what is in hand at the end may still be stored.
final class EmbeddedServer implements DatabaseServer {
  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
  private static final String SUPERUSER = "postgres";
  private static final String DATABASE = "supportbot";
  private static final String MAJOR_VERSION = "18";

  private final ServerFolder folder;
  private final ServerPrograms programs;
  private final Postmaster postmaster;
  private final Access access;
  private Optional<ServerWatch> watch = Optional.empty();

  private EmbeddedServer(
      ServerFolder folder, ServerPrograms programs, Postmaster postmaster, Access access) {
    this.folder = folder;
    this.programs = programs;
    this.postmaster = postmaster;
    this.access = access;
  }

  /// Starts the server of this folder, or takes over the one that runs already.
  static EmbeddedServer start(Path home) {
    Path absolute = home.toAbsolutePath().normalize();
    try {
      ServerFolder folder = ServerFolder.take(absolute);
      try {
        return start(folder, absolute);
      } catch (IOException | RuntimeException e) {
        folder.close();
        throw e;
      }
    } catch (IOException e) {
      throw new SetupException("The embedded PostgreSQL cannot be set up in " + absolute + ".", e);
    }
  }

  private static EmbeddedServer start(ServerFolder folder, Path home) throws IOException {
    ServerPrograms programs = ServerPrograms.in(ServerBinaries.in(folder.binaries()), home);
    if (Files.exists(folder.unfinished())) {
      ServerBinaries.removeAll(folder.data());
    }
    if (!Files.exists(folder.data().resolve("PG_VERSION"))) {
      initialise(folder, programs);
    }
    checkVersion(folder);
    Postmaster postmaster = new Postmaster(folder, programs);
    if (postmaster.adopt()) {
      LOG.info("adopting the embedded PostgreSQL that was left running");
    } else {
      postmaster.start();
    }
    Access server = access(folder, SUPERUSER);
    server.check();
    createDatabase(server);
    Files.deleteIfExists(folder.unfinished());
    return new EmbeddedServer(folder, programs, postmaster, access(folder, DATABASE));
  }

  private static void initialise(ServerFolder folder, ServerPrograms programs) throws IOException {
    folder.password();
    Files.writeString(folder.unfinished(), "");
    int status =
        programs.run(
            "initdb",
            List.of(
                "--pgdata=" + folder.data(),
                "--username=" + SUPERUSER,
                "--pwfile=" + folder.passwordFile(),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                // an order of text that no upgrade of the machine's libraries can change
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--data-checksums"));
    if (status != 0) {
      throw new SetupException(
          "The embedded PostgreSQL could not be made: see " + programs.log() + ".");
    }
  }

  private static void checkVersion(ServerFolder folder) throws IOException {
    String version = Files.readString(folder.data().resolve("PG_VERSION")).strip();
    if (!version.equals(MAJOR_VERSION)) {
      throw new SetupException(
          String.format(
              Locale.ROOT,
              "The data in %s are of PostgreSQL %s, but this program brings %s: restore a backup"
                  + " into a new folder.",
              folder.data(),
              version,
              MAJOR_VERSION));
    }
  }

  private static void createDatabase(Access server) {
    try (Connection connection = server.connect();
        Statement statement = connection.createStatement()) {
      try (ResultSet found =
          statement.executeQuery("select from pg_database where datname = '" + DATABASE + "'")) {
        if (found.next()) {
          return;
        }
      }
      statement.execute("create database " + DATABASE);
    } catch (SQLException e) {
      throw server.unusable(e);
    }
  }

  private static Access access(ServerFolder folder, String database) throws IOException {
    String place = "127.0.0.1:" + folder.port() + "/" + database;
    return new Access("jdbc:postgresql://" + place, SUPERUSER, folder.password(), place);
  }

  @Override
  public Access access() {
    return access;
  }

  @Override
  public void keepRunning(Tasks tasks) {
    ServerWatch begun = new ServerWatch(postmaster, tasks);
    watch = Optional.of(begun);
    begun.begin();
  }

  @Override
  public void close() {
    watch.ifPresent(ServerWatch::end);
    try (folder) {
      if (!postmaster.stop()) {
        LOG.warn("the embedded PostgreSQL did not stop, see {}", programs.log());
      }
    } catch (IOException e) {
      LOG.warn("the embedded PostgreSQL did not stop", e);
    }
  }
}
