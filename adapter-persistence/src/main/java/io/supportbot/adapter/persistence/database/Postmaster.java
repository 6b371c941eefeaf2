package io.supportbot.adapter.persistence.database;

import io.supportbot.adapter.persistence.setup.SetupException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The server process of one data folder, the parent of all its others.
///
/// That there are never two is PostgreSQL's own doing: a new one refuses to start while anything of an earlier one still uses the data. Not
/// thread-safe.
final class Postmaster {
  private static final Duration START = Duration.ofMinutes(2);

  /// No longer than a stop may have to wait for it. A recovery that takes longer goes on without anybody waiting.
  private static final Duration START_AGAIN = Duration.ofSeconds(5);

  private static final Duration STOP = Duration.ofMinutes(1);

  private final ServerFolder folder;
  private final ServerPrograms programs;

  /// As of the last start. Its start time tells it from a stranger who was given the same id later.
  private Optional<ProcessHandle> process = Optional.empty();

  Postmaster(ServerFolder folder, ServerPrograms programs) {
    this.folder = folder;
    this.programs = programs;
  }

  /// Takes over one that was left running.
  ///
  /// @return false where there is none
  boolean adopt() throws IOException {
    if (!isRunning()) {
      return false;
    }
    process = recorded();
    return true;
  }

  /// Starts it, on another port where the last one is taken.
  ///
  /// @throws SetupException if it does not start
  void start() throws IOException {
    ServerSettings.write(folder.data(), folder.freePort());
    if (start(START) != 0) {
      throw new SetupException(
          "The embedded PostgreSQL did not start: see " + folder.serverLog() + ".");
    }
    process = recorded();
  }

  /// Starts it where it was, since that is where its clients look for it.
  ///
  /// @return whether it runs again, be it that it still recovers
  boolean startAgain() throws IOException {
    ServerSettings.write(folder.data(), folder.port());
    boolean ready = start(START_AGAIN) == 0;
    Optional<ProcessHandle> present = recorded();
    if (!ready && (present.equals(process) || !isRunning())) {
      return false;
    }
    process = present;
    return true;
  }

  /// Whether the process of the last start is still there.
  boolean isAlive() {
    return process.filter(ProcessHandle::isAlive).filter(alive -> !isZombie(alive)).isPresent();
  }

  /// Stops it in order, with all that is committed on disk.
  ///
  /// @return whether none runs any more
  boolean stop() throws IOException {
    return pgCtl("stop", "--mode=fast", "--wait", timeout(STOP)) == 0 || !isRunning();
  }

  /// Where it says why it does not start.
  Path log() {
    return folder.serverLog();
  }

  private int start(Duration atMost) throws IOException {
    return pgCtl("start", "--log=" + folder.serverLog(), "--wait", timeout(atMost));
  }

  private boolean isRunning() throws IOException {
    return Files.exists(pidFile()) && pgCtl("status") == 0;
  }

  private int pgCtl(String verb, String... more) throws IOException {
    List<String> arguments = new ArrayList<>(List.of(verb, "--pgdata=" + folder.data()));
    arguments.addAll(List.of(more));
    return programs.run("pg_ctl", arguments);
  }

  private static String timeout(Duration atMost) {
    return "--timeout=" + atMost.toSeconds();
  }

  /// The process that the server wrote down as itself.
  private Optional<ProcessHandle> recorded() throws IOException {
    return Files.exists(pidFile())
        ? Files.readAllLines(pidFile()).stream()
            .findFirst()
            .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid.strip())))
        : Optional.empty();
  }

  private Path pidFile() {
    return folder.data().resolve("postmaster.pid");
  }

  /// Whether it ended and only its entry is left, as happens in a container whose first process looks after nobody.
  private static boolean isZombie(ProcessHandle process) {
    try {
      String stat = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
      return stat.startsWith(") Z", stat.lastIndexOf(')'));
    } catch (IOException _) {
      return false; // no Linux, or gone this moment
    }
  }
}
