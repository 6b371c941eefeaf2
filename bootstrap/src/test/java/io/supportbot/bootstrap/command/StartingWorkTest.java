package io.supportbot.bootstrap.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartingWorkTest {

  @TempDir Path folder;
  private final Terminal terminal = new Terminal();

  @Test
  void run_hands_the_configuration_to_the_desk() throws IOException {
    assertThat(terminal.type("run", "--config", ConfigFile.soundIn(folder))).isZero();
    assertThat(terminal.desksRun).hasSize(1);
    assertThat(terminal.desksRun.getFirst().telegram().token().value()).isEqualTo("1:abc");
  }

  @Test
  void neither_desk_nor_database_is_touched_with_a_wrong_configuration() throws IOException {
    String file = ConfigFile.withTwoErrorsIn(folder);

    assertThat(terminal.type("run", "--config", file)).isEqualTo(78);
    assertThat(terminal.type("migrate", "--config", file)).isEqualTo(78);
    assertThat(terminal.desksRun).isEmpty();
    assertThat(terminal.databasesMigrated).isEmpty();
  }

  @Test
  void migrate_says_what_was_done() throws IOException {
    assertThat(terminal.type("migrate", "--config", ConfigFile.soundIn(folder))).isZero();
    assertThat(terminal.said()).containsExactly("The database is at version 7.");
    assertThat(terminal.databasesMigrated).hasSize(1);
  }

  @Test
  void the_sandbox_takes_port_8080_unless_told_otherwise() {
    assertThat(terminal.type("sandbox")).isZero();
    assertThat(terminal.type("sandbox", "--port", "0", "--data-dir", "x/y")).isZero();
    assertThat(terminal.sandboxesRun)
        .containsExactly(
            new RunSandbox.Options(8080, Optional.empty()),
            new RunSandbox.Options(0, Optional.of(Path.of("x/y"))));
  }

  @Test
  void a_known_failure_is_one_sentence_with_its_exit_code() throws IOException {
    terminal.whereTheDesk(
        (_, _, _) -> {
          throw new CommandFailedException(
              ExitCode.SOMETHING_MISSING, "The database db:5432 does not answer.");
        });

    assertThat(terminal.type("run", "--config", ConfigFile.soundIn(folder))).isEqualTo(69);
    assertThat(terminal.complained()).containsExactly("The database db:5432 does not answer.");
  }

  @Test
  void an_unexpected_failure_shows_no_stack_trace_on_the_console() throws IOException {
    terminal.whereTheDesk(
        (_, _, _) -> {
          throw new IllegalStateException("a bug");
        });

    assertThat(terminal.type("run", "--config", ConfigFile.soundIn(folder))).isEqualTo(1);
    assertThat(terminal.complained())
        .containsExactly("SupportBot failed unexpectedly; what happened is in the log.");
  }

  @Test
  void an_interrupted_desk_has_failed() throws IOException {
    terminal.whereTheDesk(
        (_, _, _) -> {
          throw new InterruptedException();
        });

    assertThat(terminal.type("run", "--config", ConfigFile.soundIn(folder))).isEqualTo(1);
    assertThat(Thread.interrupted()).isTrue();
  }
}
