package io.supportbot.adapter.persistence.database;

import io.supportbot.adapter.persistence.setup.SetupException;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Runs the programs of PostgreSQL. They refuse to run as root, so there they are run in a user namespace of their own.
final class ServerPrograms {
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final Path programs;
  private final Path log;
  private final List<String> stepDown;

  private ServerPrograms(Path programs, Path log, List<String> stepDown) {
    this.programs = programs;
    this.log = log;
    this.stepDown = stepDown;
  }

  /// @param home a folder of ours, whose owner tells who we are
  static ServerPrograms in(Path programs, Path home) throws IOException {
    Path log = home.resolve("setup.log");
    if (!isRoot(home)) {
      return new ServerPrograms(programs, log, List.of());
    }
    List<String> stepDown = List.of("unshare", "-U");
    ServerPrograms asNobody = new ServerPrograms(programs, log, stepDown);
    if (!asNobody.canStepDown()) {
      throw new SetupException(
          "PostgreSQL does not run as root, and this machine does not let root step down (unshare"
              + " -U): start SupportBot as an ordinary user, or set database.url.");
    }
    return asNobody;
  }

  /// Runs a program to its end.
  ///
  /// @return its exit status
  int run(String program, List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(programs.resolve(program).toString());
    command.addAll(arguments);
    return run(command);
  }

  /// Where the programs say what is wrong.
  Path log() {
    return log;
  }

  private boolean canStepDown() {
    try {
      return run(List.of("true")) == 0;
    } catch (IOException _) {
      return false; // there is no such program
    }
  }

  /// The output goes to a file: a pipe would be inherited by the server and never end.
  private int run(List<String> command) throws IOException {
    List<String> whole = new ArrayList<>(stepDown);
    whole.addAll(command);
    ProcessBuilder builder =
        new ProcessBuilder(whole)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder
        .environment()
        .keySet()
        .removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
    builder.environment().put("LC_ALL", "C");
    Process process = builder.start();
    try {
      if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IOException(whole.getLast() + " did not end in " + PATIENCE);
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroy();
      throw new IOException("interrupted while a program of PostgreSQL ran", e);
    }
  }

  private static boolean isRoot(Path ours) throws IOException {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("unix")
        && Files.getAttribute(ours, "unix:uid") instanceof Integer uid
        && uid == 0;
  }
}
