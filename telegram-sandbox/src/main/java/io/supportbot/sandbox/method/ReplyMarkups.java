package io.supportbot.sandbox.method;

import io.supportbot.sandbox.api.Json;
import io.supportbot.sandbox.api.Parameters;
import io.supportbot.sandbox.api.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Reads keyboards as the real server does.
final class ReplyMarkups {
  private static final int MAX_DATA_BYTES = 64;
  private static final int MAX_BUTTONS = 100;
  private static final List<String> ACTIONS =
      List.of(
          "url", "callback_data", "web_app", "login_url", "switch_inline_query",
          "switch_inline_query_current_chat", "switch_inline_query_chosen_chat", "copy_text",
          "callback_game", "pay", "disabled");

  private ReplyMarkups() {}

  /// The markup as it will be kept, or null where none is given.
  static @Nullable ObjectNode read(Parameters parameters, boolean privateChat) {
    if (!parameters.has("reply_markup")) {
      return null;
    }
    JsonNode markup = Json.parse(parameters.text("reply_markup"));
    if (markup == null) {
      throw Refusal.badRequest("can't parse reply keyboard markup JSON object");
    }
    if (!markup.isObject()) {
      throw Refusal.badRequest("object expected as reply markup");
    }
    if (markup.has("inline_keyboard")) {
      return inline(markup.path("inline_keyboard"));
    }
    if (markup.has("keyboard")) {
      checkReplyKeyboard(markup.path("keyboard"), privateChat);
      return markup.asObject();
    }
    return markup.path("remove_keyboard").asBoolean(false)
            || markup.path("force_reply").asBoolean(false)
        ? markup.asObject()
        : null;
  }

  private static @Nullable ObjectNode inline(JsonNode rows) {
    String complaint =
        "field \"inline_keyboard\" of the InlineKeyboardMarkup must be an Array of Arrays";
    if (!rows.isArray()) {
      throw Refusal.badRequest(complaint);
    }
    ArrayNode kept = Json.array();
    int buttons = 0;
    for (JsonNode row : rows) {
      if (!row.isArray()) {
        throw Refusal.badRequest(complaint);
      }
      ArrayNode keptRow = Json.array();
      for (JsonNode button : row) {
        keptRow.add(inlineButton(button));
        buttons++;
      }
      if (!keptRow.isEmpty()) {
        kept.add(keptRow);
      }
    }
    if (buttons > MAX_BUTTONS) {
      throw Refusal.badRequest("reply markup is too long");
    }
    if (kept.isEmpty()) {
      return null;
    }
    ObjectNode markup = Json.object();
    markup.set("inline_keyboard", kept);
    return markup;
  }

  private static JsonNode inlineButton(JsonNode button) {
    if (!button.isObject()) {
      throw failure("Object expected as button");
    }
    if (!button.has("text")) {
      throw failure("Can't find field \"text\"");
    }
    if (ACTIONS.stream().noneMatch(action -> isGiven(button.path(action), action))) {
      throw failure("Text buttons are unallowed in the inline keyboard");
    }
    if (button.path("text").asString("").isBlank()) {
      throw Refusal.badRequest("inline keyboard button text must be non-empty");
    }
    String data = button.path("callback_data").asString("");
    if (data.getBytes(StandardCharsets.UTF_8).length > MAX_DATA_BYTES) {
      throw Refusal.badRequest("BUTTON_DATA_INVALID");
    }
    String url = button.path("url").asString("");
    if (!url.isEmpty() && !url.matches("(?i)(https?://|tg://|ton://)?[^\\s/?#]+([/?#]\\S*)?")) {
      throw Refusal.badRequest(
          "inline keyboard button URL '" + url + "' is invalid: Wrong HTTP URL");
    }
    if (button.has("copy_text")) {
      int length = button.path("copy_text").path("text").asString("").length();
      if (length < 1 || length > 256) {
        throw Refusal.badRequest("BUTTON_COPY_TEXT_INVALID");
      }
    }
    return button;
  }

  /// An empty text counts as no action, but for an empty inline query, which is one.
  private static boolean isGiven(JsonNode action, String name) {
    if (action.isMissingNode() || action.isNull()) {
      return false;
    }
    return name.startsWith("switch_inline") || !action.isString() || !action.asString().isEmpty();
  }

  private static void checkReplyKeyboard(JsonNode rows, boolean privateChat) {
    if (!rows.isArray()) {
      throw Refusal.badRequest("field \"keyboard\" must be an Array of Arrays");
    }
    for (JsonNode row : rows) {
      if (!row.isArray()) {
        throw Refusal.badRequest("field \"keyboard\" must be an Array of Arrays");
      }
      for (JsonNode button : row) {
        String text = button.isString() ? button.asString() : button.path("text").asString("");
        if (text.isBlank()) {
          throw Refusal.badRequest("keyboard button text must be non-empty");
        }
        if (!privateChat && button.path("request_contact").asBoolean(false)) {
          throw Refusal.badRequest("phone number can be requested in private chats only");
        }
        if (!privateChat && button.path("request_location").asBoolean(false)) {
          throw Refusal.badRequest("location can be requested in private chats only");
        }
      }
    }
  }

  private static Refusal failure(String message) {
    return Refusal.badRequest("can't parse inline keyboard button: " + message);
  }
}
