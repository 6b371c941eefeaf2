package io.supportbot.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TakenPortTest {

  @Test
  void a_sandbox_on_the_port_of_another_program_says_so_and_no_more()
      throws IOException, InterruptedException {
    try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = other.getLocalPort();
      Process process = sandbox(port);
      try (BufferedReader said = process.inputReader()) {
        assertThat(said.lines())
            .containsExactly(
                "Port " + port + " of 127.0.0.1 cannot be used, probably because another program"
                    + " has it. Name another one with --port.");
        assertThat(process.waitFor()).isEqualTo(69);
      } finally {
        process.destroyForcibly();
      }
    }
  }

  /// The log goes where the sentence goes: to standard error.
  private static Process sandbox(int port) throws IOException {
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    var builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                // as it is in earnest, whatever the tests want to see
                "-Dlogback.configurationFile=logback.xml",
                Main.class.getName(),
                "sandbox",
                "--port",
                Integer.toString(port))
            .redirectErrorStream(true);
    builder.environment().put("CLASSPATH", classPath);
    return builder.start();
  }
}
