package io.supportbot.bootstrap.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

  private final Terminal terminal = new Terminal();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          migrat --config f        | There is no command migrat; did you mean migrate?
          frobnicate               | There is no command frobnicate.
          run                      | Missing required option: '--config=FILE'
          run --config a --verbose | There is no option --verbose.
          run --confg x            | There is no option --confg; did you mean --config?
          run --confg=x            | There is no option --confg; did you mean --config?
          sandbox --prot 1         | There is no option --prot; did you mean --port?
          sandbox --port web       | Invalid value for option '--port': 'web' is not an int
          sandbox --port 65536     | --port must be from 0 to 65535, was 65536.
          sandbox --port -1        | --port must be from 0 to 65535, was -1.
          """)
  void wrong_usage_is_told_in_one_sentence_first(String line, String sentence) {
    assertThat(terminal.type(line.split(" "))).isEqualTo(64);
    assertThat(terminal.said()).isEmpty();
    assertThat(terminal.complained()).first().isEqualTo(sentence);
  }

  @Test
  void no_command_at_all_lists_the_commands() {
    assertThat(terminal.type()).isEqualTo(64);
    assertThat(terminal.complained().getFirst())
        .isEqualTo("Say what to do: supportbot COMMAND.");
    assertThat(String.join("\n", terminal.complained())).contains("check-config", "rotate-keys");
  }

  @ParameterizedTest
  @ValueSource(strings = {"help", "--help", "-h"})
  void help_lists_the_commands(String word) {
    assertThat(terminal.type(word)).isZero();
    assertThat(String.join("\n", terminal.said()))
        .contains(
            "sandbox", "run", "check-config", "migrate", "doctor", "backup", "restore",
            "rotate-keys", "export", "version");
    assertThat(terminal.complained()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"run", "sandbox", "migrate", "check-config", "backup", "version"})
  void each_command_explains_itself(String command) {
    assertThat(terminal.type(command, "--help")).isZero();
    assertThat(terminal.said()).first().asString().startsWith("Usage: supportbot " + command);
    assertThat(terminal.desksRun).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "doctor --config f",
        "backup --config f --to g",
        "restore --config f --from g",
        "rotate-keys --config f",
        "export --config f --format csv --from 2026-01-01 --to 2026-02-01 --out g"
      })
  void a_command_of_a_later_version_says_so(String line) {
    String name = line.substring(0, line.indexOf(' '));

    assertThat(terminal.type(line.split(" "))).isEqualTo(69);
    assertThat(terminal.complained())
        .containsExactly("The command " + name + " is not in this version yet.");
  }

  @Test
  void version_tells_what_runs() {
    assertThat(terminal.type("version")).isZero();
    assertThat(terminal.said())
        .satisfiesExactly(
            line -> assertThat(line).matches("SupportBot \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?"),
            line -> assertThat(line).matches("commit ([0-9a-f]{7,40}|unknown)"),
            line -> assertThat(line).isEqualTo("Java " + Runtime.version()),
            line -> assertThat(line).matches("Bot API \\d+\\.\\d+"));
  }
}
