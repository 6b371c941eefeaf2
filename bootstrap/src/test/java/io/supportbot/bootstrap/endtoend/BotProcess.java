package io.supportbot.bootstrap.endtoend;

import io.supportbot.bootstrap.Main;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/// `run` in a process of its own, which can be killed like any other.
final class BotProcess {
  private static final long PATIENCE_SECONDS = 25;

  private final Process process;
  private final Path log;

  private BotProcess(Process process, Path log) {
    this.process = process;
    this.log = log;
  }

  static BotProcess run(Path config) {
    return run(config, "bot.log");
  }

  /// @param logName the file beside the configuration to which it writes
  static BotProcess run(Path config, String logName) {
    Path log = config.resolveSibling(logName);
    var builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            // its log as it is in earnest, whatever the tests want to see
            "-Dlogback.configurationFile=logback.xml",
            Main.class.getName(),
            "run",
            "--config",
            config.toString());
    builder
        .environment()
        .put(
            "CLASSPATH",
            System.getProperty(
                "surefire.test.class.path", System.getProperty("java.class.path")));
    builder.redirectErrorStream(true);
    builder.redirectOutput(
        ProcessBuilder.Redirect.appendTo(log.toFile()));
    try {
      return new BotProcess(builder.start(), log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// All that it has written so far.
  String log() {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Awaits words in what it writes.
  void awaitLog(String words) {
    Eventually.that(() -> log().contains(words), "the log to say \"" + words + "\"");
  }

  /// SIGKILL: nothing of the process runs any more, not even a shutdown hook.
  void kill() throws InterruptedException {
    process.destroyForcibly();
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      throw new AssertionError("the process survived SIGKILL");
    }
  }

  /// SIGTERM.
  ///
  /// @return the exit code
  int terminate() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("the process did not end within 25 seconds of SIGTERM");
    }
    return process.exitValue();
  }
}
