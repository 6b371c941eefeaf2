package io.supportbot.bootstrap.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckingAConfigurationTest {

  @TempDir Path folder;
  private final Terminal terminal = new Terminal();

  @Test
  void a_sound_file_is_summed_up() throws IOException {
    String file = ConfigFile.soundIn(folder);

    assertThat(terminal.type("check-config", "--config", file)).isZero();
    assertThat(terminal.said())
        .containsExactly(
            file + " is sound.",
            "  Telegram    https://api.telegram.org, long polling",
            "  staff group -1001, a topic per ticket where it is a forum, replies go out",
            "  operators   1, 1 of them admin",
            "  categories  tech, other",
            "  language    ru, time zone Europe/Moscow",
            "  database    embedded, in /var/lib/supportbot",
            "  encryption  on");
    assertThat(terminal.complained()).isEmpty();
  }

  @Test
  void all_errors_are_told_after_one_plain_sentence() throws IOException {
    String file = ConfigFile.withTwoErrorsIn(folder);

    assertThat(terminal.type("check-config", "--config", file)).isEqualTo(78);
    assertThat(terminal.said()).isEmpty();
    assertThat(terminal.complained())
        .containsExactly(
            file + " has 2 errors:",
            "supportbot.yaml:3: operators[0].role: must be operator or admin, was \"amdin\";"
                + " did you mean admin?",
            "supportbot.yaml:6: limts: is no key that SupportBot knows; did you mean limits?");
  }

  @Test
  void a_file_that_is_not_there_is_something_missing() {
    String file = folder.resolve("no.yaml").toString();

    assertThat(terminal.type("check-config", "--config", file)).isEqualTo(69);
    assertThat(terminal.complained())
        .containsExactly(
            "There is no file " + file + "; start from docs/supportbot.example.yaml.");
  }

  @Test
  void a_folder_is_no_file() {
    assertThat(terminal.type("check-config", "--config", folder.toString())).isEqualTo(69);
    assertThat(terminal.complained())
        .containsExactly(folder + " is a folder; --config takes a file.");
  }
}
