package io.supportbot.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// The program in a process of its own, and how much processor time it and its database took since the measurement began.
final class MeasuredBot implements AutoCloseable {
  private final Process process;
  private final Path folder;
  private double cpuBefore;
  private double databaseCpuBefore;

  private MeasuredBot(Process process, Path folder) {
    this.process = process;
    this.folder = folder;
  }

  static MeasuredBot start(Path jar, Path config) throws IOException {
    return new MeasuredBot(
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-jar",
                jar.toString(),
                "run",
                "--config",
                config.toString())
            .redirectErrorStream(true)
            .redirectOutput(config.resolveSibling("bot.log").toFile())
            .start(),
        config.resolveSibling("data"));
  }

  void begin() throws IOException {
    cpuBefore = cpu(process.toHandle());
    databaseCpuBefore = databaseCpu();
  }

  double cpuMillis() {
    return cpu(process.toHandle()) - cpuBefore;
  }

  double databaseCpuMillis() throws IOException {
    return databaseCpu() - databaseCpuBefore;
  }

  /// Of the server and the processes of its connections, which stay open. The first line of its pid file names the server.
  private double databaseCpu() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      Path pidFile =
          files
              .filter(file -> file.endsWith("postmaster.pid"))
              .findFirst()
              .orElseThrow(() -> new IOException("no database server runs in " + folder));
      long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
      ProcessHandle server =
          ProcessHandle.of(pid).orElseThrow(() -> new IOException("no process " + pid));
      return cpu(server) + server.descendants().mapToDouble(MeasuredBot::cpu).sum();
    }
  }

  private static double cpu(ProcessHandle handle) {
    return handle.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e6;
  }

  @Override
  public void close() throws IOException {
    process.destroy();
    try {
      if (!process.waitFor(25, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while the bot was stopping", e);
    }
  }
}
