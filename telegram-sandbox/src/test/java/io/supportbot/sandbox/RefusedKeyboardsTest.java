package io.supportbot.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.sandbox.client.Person;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusedKeyboardsTest {
  @AutoClose private static final TelegramSandbox SANDBOX = TelegramSandbox.start();

  private final RawBot bot = new RawBot(SANDBOX);
  private final Person ivan = bot.startedBy("Иван");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{                                                        | can't parse reply keyboard"
            + " markup JSON object",
        "[]                                                       | object expected as reply"
            + " markup",
        "{\"inline_keyboard\":1}                                  | field \"inline_keyboard\" of"
            + " the InlineKeyboardMarkup must be an Array of Arrays",
        "{\"inline_keyboard\":[[{\"text\":\"a\"}]]}               | can't parse inline keyboard"
            + " button: Text buttons are unallowed in the inline keyboard",
        "{\"inline_keyboard\":[[{\"callback_data\":\"a\"}]]}      | can't parse inline keyboard"
            + " button: Can't find field \"text\"",
        "{\"keyboard\":[[\" \"]]}                                 | keyboard button text must be"
            + " non-empty",
        "{\"keyboard\":1}                                         | field \"keyboard\" must be an"
            + " Array of Arrays"
      },
      quoteCharacter = '`')
  void broken_keyboards_are_refused(String markup, String expected) {
    assertThat(bot.refused(ivan.id(), "x", "reply_markup", markup))
        .isEqualTo("400 Bad Request: " + expected);
  }

  @Test
  void callback_data_is_counted_in_bytes() {
    String fits =
        "{\"inline_keyboard\":[[{\"text\":\"a\",\"callback_data\":\"" + "ж".repeat(32) + "\"}]]}";
    String tooLong = fits.replaceFirst("ж", "жж");
    bot.send(ivan.id(), "x", "reply_markup", fits);
    assertThat(bot.refused(ivan.id(), "x", "reply_markup", tooLong))
        .isEqualTo("400 Bad Request: BUTTON_DATA_INVALID");
  }

  @Test
  void an_answer_to_a_button_is_given_once() {
    int id =
        bot.send(
            ivan.id(),
            "x",
            "reply_markup",
            "{\"inline_keyboard\":[[{\"text\":\"да\",\"callback_data\":\"yes\"}]]}");
    String query = ivan.press(ivan.chat().message(id).orElseThrow(), "да").callbackQueryId();
    bot.ok("answerCallbackQuery", "callback_query_id", query, "text", "ага", "show_alert", true);
    assertThat(bot.refused("answerCallbackQuery", "callback_query_id", query))
        .isEqualTo(
            "400 Bad Request: query is too old and response timeout expired or query ID is"
                + " invalid");
  }
}
