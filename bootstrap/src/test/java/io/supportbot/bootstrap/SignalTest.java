package io.supportbot.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "knows no SIGTERM")
class SignalTest {

  @Test
  void sigterm_lets_the_work_finish_and_ends_with_0() throws IOException, InterruptedException {
    Process process = start("sandbox");
    try (BufferedReader said = process.inputReader()) {
      assertThat(said.readLine()).isEqualTo("ready");

      process.toHandle().destroy(); // unlike Process.destroy() it leaves the streams open

      assertThat(said.readLine()).isEqualTo("finished what was in hand");
      assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).isZero();
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void a_command_that_ends_by_itself_keeps_its_exit_code()
      throws IOException, InterruptedException {
    Process process = start("frobnicate");
    try {
      assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).isEqualTo(64);
    } finally {
      process.destroyForcibly();
    }
  }

  private static Process start(String command) throws IOException {
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            classPath,
            WaitingProgram.class.getName(),
            command)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
