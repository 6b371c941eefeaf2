package io.supportbot.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.sandbox.client.Person;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusedTextsTest {
  @AutoClose private static final TelegramSandbox SANDBOX = TelegramSandbox.start();

  private final RawBot bot = new RawBot(SANDBOX);
  private final Person ivan = bot.startedBy("Иван");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<b>x                | can't parse entities: Can't find end tag corresponding to start tag"
            + " \"b\"",
        "<x>y</x>            | can't parse entities: Unsupported start tag \"x\" at byte offset 0",
        "это </b>            | can't parse entities: Unexpected end tag at byte offset 7",
        "<b><i>x</b></i>     | can't parse entities: Unmatched end tag at byte offset 7, expected"
            + " \"</i>\", found \"</b>\"",
        "ж <b                | can't parse entities: Unclosed start tag at byte offset 3",
        "<span>x</span>      | can't parse entities: Tag \"span\" must have class \"tg-spoiler\" at"
            + " byte offset 0"
      })
  void broken_html_is_refused_at_its_byte(String html, String expected) {
    assertThat(bot.refused(ivan.id(), html, "parse_mode", "HTML"))
        .isEqualTo("400 Bad Request: " + expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Готово.     | can't parse entities: Character '.' is reserved and must be escaped with the"
            + " preceding '\\'",
        "да *нет     | can't parse entities: Can't find end of Bold entity at byte offset 5",
        "_x          | can't parse entities: Can't find end of Italic entity at byte offset 0",
        "[x](http:// | can't parse entities: Can't find end of a URL at byte offset 4",
        "a!          | can't parse entities: Character '!' is reserved and must be escaped with the"
            + " preceding '\\'"
      },
      quoteCharacter = '`')
  void broken_markdown_v2_is_refused(String given, String expected) {
    assertThat(bot.refused(ivan.id(), given, "parse_mode", "MarkdownV2"))
        .isEqualTo("400 Bad Request: " + expected);
  }

  @Test
  void broken_markdown_is_refused() {
    assertThat(bot.refused(ivan.id(), "a *b", "parse_mode", "markdown"))
        .isEqualTo(
            "400 Bad Request: can't parse entities: Can't find end of the entity starting at byte"
                + " offset 2");
  }

  @Test
  void texts_have_limits() {
    assertThat(bot.refused("sendMessage", "chat_id", ivan.id()))
        .isEqualTo("400 Bad Request: message text is empty");
    assertThat(bot.refused(ivan.id(), " \n "))
        .isEqualTo("400 Bad Request: text must be non-empty");
    assertThat(bot.refused(ivan.id(), "ж".repeat(4097)))
        .isEqualTo("400 Bad Request: message is too long");
    assertThat(bot.refused(ivan.id(), "ж".repeat(16_385)))
        .isEqualTo("400 Bad Request: text is too long");
    String tagged = "<b>" + "ж".repeat(4096) + "</b>";
    bot.send(ivan.id(), tagged, "parse_mode", "HTML");
    assertThat(bot.refused(ivan.id(), "x", "parse_mode", "BB"))
        .isEqualTo("400 Bad Request: unsupported parse_mode");
  }

  @Test
  void texts_are_trimmed() {
    assertThat(
            bot.ok(
                    "sendMessage",
                    "chat_id",
                    ivan.id(),
                    "text",
                    " <b> да </b> ",
                    "parse_mode",
                    "HTML")
                .toString())
        .contains("\"text\":\"да\",\"entities\":[{\"offset\":0,\"length\":2,\"type\":\"bold\"}]");
  }

  @Test
  void given_entities_are_checked() {
    assertThat(
            bot.refused(
                ivan.id(), "да", "entities", "[{\"type\":\"bold\",\"offset\":5,\"length\":1}]"))
        .isEqualTo("400 Bad Request: entity begins after the end of the text at UTF-16 offset 5");
    assertThat(bot.refused(ivan.id(), "да", "entities", "[{\"type\":\"bold\",\"length\":1}]"))
        .isEqualTo("400 Bad Request: can't parse MessageEntity: Can't find field \"offset\"");
  }
}
