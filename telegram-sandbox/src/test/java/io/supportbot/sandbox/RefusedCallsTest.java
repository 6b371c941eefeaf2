package io.supportbot.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.sandbox.client.Person;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class RefusedCallsTest {
  @AutoClose private static final TelegramSandbox SANDBOX = TelegramSandbox.start();

  private final RawBot bot = new RawBot(SANDBOX);
  private final Person ivan = bot.startedBy("Иван");

  @Test
  void an_unknown_method_is_not_found() {
    assertThat(bot.refused("sendMesage")).isEqualTo("404 Not Found: method not found");
  }

  @Test
  void a_known_but_missing_method_says_so() {
    assertThat(bot.refused("sendRichMessage"))
        .isEqualTo("400 Bad Request: method is not supported by the sandbox");
    assertThat(SANDBOX.unsupportedMethods()).contains("sendRichMessage");
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
    String path = "/bot" + SANDBOX.token() + "/SENDMESSAGE";
    String json = "{\"chat_id\":\"" + ivan.id() + "\",\"text\":\"по JSON\"}";
    assertThat(bot.post(path, "application/json", json).statusCode()).isEqualTo(200);
    String query = path + "?text=from+query&chat_id=" + ivan.id();
    assertThat(bot.post(query, "application/x-www-form-urlencoded", "text=from+body").body())
        .contains("from query");
  }

  @Test
  void unknown_names_are_named_in_strict_mode() {
    assertThat(bot.refused("sendMessage", "chat_id", ivan.id(), "txt", "x"))
        .isEqualTo("400 Bad Request: parameter \"txt\" is unknown to sendMessage (strict sandbox)");
    assertThat(
            bot.refused(
                ivan.id(),
                "x",
                "reply_markup",
                "{\"inline_keyboard\":[[{\"text\":\"a\",\"calback_data\":\"b\"}]]}"))
        .isEqualTo(
            "400 Bad Request: field \"calback_data\" is unknown to InlineKeyboardButton"
                + " (strict sandbox)");
    assertThat(bot.refused(ivan.id(), "x", "disable_notification", "maybe"))
        .contains("disable_notification");
    assertThat(bot.refused("getUpdates", "allowed_updates", "[\"mesage\"]")).contains("mesage");
    try (TelegramSandbox lenient =
        TelegramSandbox.start(SandboxOptions.DEFAULT.withStrict(false))) {
      new RawBot(lenient).ok("getMe", "whatever", "1");
    }
  }
}
