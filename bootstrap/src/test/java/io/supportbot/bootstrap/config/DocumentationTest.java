package io.supportbot.bootstrap.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Keeps what people read in step with what the reader does. After a change of the keys,
/// `./mvnw -pl bootstrap -am test -Dtest=DocumentationTest
/// -Dsurefire.failIfNoSpecifiedTests=false -Dsupportbot.docs=write` brings the files up to date.
class DocumentationTest {

  private static final Path DOCS = Path.of("..", "docs");
  private static final String START = "<!-- keys: written by DocumentationTest -->\n";
  private static final String END = "<!-- end of keys -->";

  @Test
  void the_reference_lists_every_key() throws IOException {
    Path file = DOCS.resolve("configuration.md");
    String text = Files.readString(file);
    int start = text.indexOf(START) + START.length();
    int end = text.indexOf(END);
    assertThat(start)
        .as("place of the tables")
        .isLessThanOrEqualTo(end)
        .isGreaterThan(START.length());

    String expected =
        text.substring(0, start)
            + "\n"
            + KeysTable.of(SupportBotKeys.FILE)
            + "\n"
            + text.substring(end);

    assertUpToDate(file, expected);
  }

  @Test
  void the_json_schema_knows_every_key() throws IOException {
    assertUpToDate(
        DOCS.resolve("supportbot.schema.json"),
        JsonSchema.json(JsonSchema.of(SupportBotKeys.FILE), "") + "\n");
  }

  @Test
  void the_example_is_sound_and_leads_to_no_warning() throws IOException {
    ConfigResult result =
        ConfigReader.read(
            DOCS.resolve("supportbot.example.yaml"),
            name ->
                name.equals("SUPPORTBOT_TELEGRAM_TOKEN")
                    ? Optional.of("123456789:abc")
                    : Optional.empty());

    assertThat(result)
        .isInstanceOfSatisfying(
            ConfigResult.Sound.class, sound -> assertThat(sound.warnings()).isEmpty());
  }

  private static void assertUpToDate(Path file, String expected) throws IOException {
    if ("write".equals(System.getProperty("supportbot.docs"))) {
      Files.writeString(file, expected);
    }
    assertThat(Files.readString(file))
        .as("%s, see above how to update it", file)
        .isEqualTo(expected);
  }
}
