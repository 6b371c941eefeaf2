package io.supportbot.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.sandbox.client.Person;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusedTextsTest {
  private final TelegramSandbox sandbox = TelegramSandbox.start();
  private final RawBot bot = new RawBot(sandbox);
  private final Person ivan = sandbox.person("Иван");

  @BeforeEach
  void begin() {
    ivan.start();
  }

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @Test
  void an_unknown_method_is_not_found() {
    assertThat(bot.refused("sendMesage")).isEqualTo("404 Not Found: method not found");
  }

  @Test
  void a_known_but_missing_method_says_so() {
    assertThat(bot.refused("sendRichMessage"))
        .isEqualTo("400 Bad Request: method is not supported by the sandbox");
    assertThat(sandbox.unsupportedMethods()).contains("sendRichMessage");
  }

  @Test
  void tokens_are_checked() {
    HttpResponse<String> malformed = bot.post("/botnonsense/getMe", "application/json", "");
    assertThat(malformed.statusCode()).isEqualTo(401);
    assertThat(malformed.body())
        .isEqualTo(
            "{\"ok\":false,\"error_code\":401,"
                + "\"description\":\"Unauthorized: invalid token specified\"}");
    assertThat(bot.post("/bot1:revoked/getMe", "application/json", "").body())
        .contains("\"Unauthorized\"");
    assertThat(bot.post("/somewhere", "application/json", "").body()).contains("\"Not Found\"");
  }

  @Test
  void method_names_and_ways_of_sending_do_not_matter() {
    String path = "/bot" + sandbox.token() + "/SENDMESSAGE";
    String json = "{\"chat_id\":\"" + ivan.id() + "\",\"text\":\"по JSON\"}";
    assertThat(bot.post(path, "application/json", json).statusCode()).isEqualTo(200);
    String query = path + "?text=from+query&chat_id=" + ivan.id();
    assertThat(bot.post(query, "application/x-www-form-urlencoded", "text=from+body").body())
        .contains("from query");
  }

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
    assertThat(bot.refused("sendMessage", "chat_id", ivan.id(), "text", html, "parse_mode", "HTML"))
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
    assertThat(
            bot.refused(
                "sendMessage", "chat_id", ivan.id(), "text", given, "parse_mode", "MarkdownV2"))
        .isEqualTo("400 Bad Request: " + expected);
  }

  @Test
  void broken_markdown_is_refused() {
    assertThat(
            bot.refused(
                "sendMessage", "chat_id", ivan.id(), "text", "a *b", "parse_mode", "markdown"))
        .isEqualTo(
            "400 Bad Request: can't parse entities: Can't find end of the entity starting at byte"
                + " offset 2");
  }

  @Test
  void texts_have_limits() {
    assertThat(bot.refused("sendMessage", "chat_id", ivan.id()))
        .isEqualTo("400 Bad Request: message text is empty");
    assertThat(bot.refused("sendMessage", "chat_id", ivan.id(), "text", " \n "))
        .isEqualTo("400 Bad Request: text must be non-empty");
    assertThat(bot.refused("sendMessage", "chat_id", ivan.id(), "text", "ж".repeat(4097)))
        .isEqualTo("400 Bad Request: message is too long");
    assertThat(bot.refused("sendMessage", "chat_id", ivan.id(), "text", "ж".repeat(16_385)))
        .isEqualTo("400 Bad Request: text is too long");
    String tagged = "<b>" + "ж".repeat(4096) + "</b>";
    bot.ok("sendMessage", "chat_id", ivan.id(), "text", tagged, "parse_mode", "HTML");
    assertThat(bot.refused("sendMessage", "chat_id", ivan.id(), "text", "x", "parse_mode", "BB"))
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
                "sendMessage",
                "chat_id",
                ivan.id(),
                "text",
                "да",
                "entities",
                "[{\"type\":\"bold\",\"offset\":5,\"length\":1}]"))
        .isEqualTo("400 Bad Request: entity begins after the end of the text at UTF-16 offset 5");
    assertThat(
            bot.refused(
                "sendMessage",
                "chat_id",
                ivan.id(),
                "text",
                "да",
                "entities",
                "[{\"type\":\"bold\",\"length\":1}]"))
        .isEqualTo("400 Bad Request: can't parse MessageEntity: Can't find field \"offset\"");
  }

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
    assertThat(
            bot.refused("sendMessage", "chat_id", ivan.id(), "text", "x", "reply_markup", markup))
        .isEqualTo("400 Bad Request: " + expected);
  }

  @Test
  void callback_data_is_counted_in_bytes() {
    String fits =
        "{\"inline_keyboard\":[[{\"text\":\"a\",\"callback_data\":\"" + "ж".repeat(32) + "\"}]]}";
    String tooLong = fits.replaceFirst("ж", "жж");
    bot.ok("sendMessage", "chat_id", ivan.id(), "text", "x", "reply_markup", fits);
    assertThat(
            bot.refused("sendMessage", "chat_id", ivan.id(), "text", "x", "reply_markup", tooLong))
        .isEqualTo("400 Bad Request: BUTTON_DATA_INVALID");
  }

  @Test
  void unknown_names_are_named_in_strict_mode() {
    assertThat(bot.refused("sendMessage", "chat_id", ivan.id(), "txt", "x"))
        .isEqualTo("400 Bad Request: parameter \"txt\" is unknown to sendMessage (strict sandbox)");
    assertThat(
            bot.refused(
                "sendMessage",
                "chat_id",
                ivan.id(),
                "text",
                "x",
                "reply_markup",
                "{\"inline_keyboard\":[[{\"text\":\"a\",\"calback_data\":\"b\"}]]}"))
        .isEqualTo(
            "400 Bad Request: field \"calback_data\" is unknown to InlineKeyboardButton"
                + " (strict sandbox)");
    assertThat(
            bot.refused(
                "sendMessage", "chat_id", ivan.id(), "text", "x", "disable_notification", "maybe"))
        .contains("disable_notification");
    assertThat(bot.refused("getUpdates", "allowed_updates", "[\"mesage\"]")).contains("mesage");
    try (TelegramSandbox lenient =
        TelegramSandbox.start(SandboxOptions.DEFAULT.withStrict(false))) {
      new RawBot(lenient).ok("getMe", "whatever", "1");
    }
  }

  @Test
  void edits_are_checked() {
    int id = bot.send(ivan.id(), "раз");
    assertThat(
            bot.refused("editMessageText", "chat_id", ivan.id(), "message_id", id, "text", "раз"))
        .isEqualTo(
            "400 Bad Request: message is not modified: specified new message content and reply"
                + " markup are exactly the same as a current content and reply markup of the"
                + " message");
    assertThat(bot.refused("editMessageText", "chat_id", ivan.id(), "message_id", 99, "text", "x"))
        .isEqualTo("400 Bad Request: message to edit not found");
    assertThat(
            bot.refused(
                "editMessageText",
                "chat_id",
                ivan.id(),
                "message_id",
                ivan.messages().getFirst().id(),
                "text",
                "x"))
        .isEqualTo("400 Bad Request: message can't be edited");
    assertThat(
            bot.refused(
                "editMessageText",
                "chat_id",
                ivan.id(),
                "message_id",
                id,
                "text",
                "x".repeat(4097)))
        .isEqualTo("400 Bad Request: MESSAGE_TOO_LONG");
    assertThat(bot.refused("editMessageText", "chat_id", ivan.id(), "text", "x"))
        .isEqualTo("400 Bad Request: message identifier is not specified");
    int keyboard =
        bot.ok(
                "sendMessage",
                "chat_id",
                ivan.id(),
                "text",
                "x",
                "reply_markup",
                "{\"keyboard\":[[\"a\"]]}")
            .path("message_id")
            .asInt();
    assertThat(
            bot.refused(
                "editMessageText", "chat_id", ivan.id(), "message_id", keyboard, "text", "y"))
        .isEqualTo("400 Bad Request: message can't be edited");
  }

  @Test
  void replies_and_deletions_need_their_message() {
    assertThat(
            bot.refused(
                "sendMessage",
                "chat_id",
                ivan.id(),
                "text",
                "x",
                "reply_parameters",
                "{\"message_id\":77}"))
        .isEqualTo("400 Bad Request: message to be replied not found");
    bot.ok(
        "sendMessage",
        "chat_id",
        ivan.id(),
        "text",
        "x",
        "reply_parameters",
        "{\"message_id\":77,\"allow_sending_without_reply\":true}");
    assertThat(bot.refused("deleteMessage", "chat_id", ivan.id(), "message_id", 77))
        .isEqualTo("400 Bad Request: message to delete not found");
  }

  @Test
  void an_answer_to_a_button_is_given_once() {
    int id =
        bot.ok(
                "sendMessage",
                "chat_id",
                ivan.id(),
                "text",
                "x",
                "reply_markup",
                "{\"inline_keyboard\":[[{\"text\":\"да\",\"callback_data\":\"yes\"}]]}")
            .path("message_id")
            .asInt();
    String query = ivan.press(ivan.chat().message(id).orElseThrow(), "да").callbackQueryId();
    bot.ok("answerCallbackQuery", "callback_query_id", query, "text", "ага", "show_alert", true);
    assertThat(bot.refused("answerCallbackQuery", "callback_query_id", query))
        .isEqualTo(
            "400 Bad Request: query is too old and response timeout expired or query ID is"
                + " invalid");
  }
}
