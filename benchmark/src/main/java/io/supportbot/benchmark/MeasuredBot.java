package io.supportbot.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// The program in a process of its own, and how much processor time it and its database took since the measurement began.
final class MeasuredBot implements AutoCloseable {
  private final Process process;
  private double cpuBefore;
  private double databaseCpuBefore;

  private MeasuredBot(Process process) {
    this.process = process;
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
            .start());
  }

  void begin() {
    cpuBefore = cpu(process.toHandle());
    databaseCpuBefore = descendantsCpu();
  }

  double cpuMillis() {
    return cpu(process.toHandle()) - cpuBefore;
  }

  double databaseCpuMillis() {
    return descendantsCpu() - databaseCpuBefore;
  }

  private double descendantsCpu() {
    return process.descendants().mapToDouble(MeasuredBot::cpu).sum();
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
