package io.supportbot.adapter.telegram.outgoing;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.supportbot.adapter.telegram.keyboard.ButtonCodec;
import io.supportbot.adapter.telegram.keyboard.Keyboard;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Keyboards in stored messages.
final class KeyboardJson {
  private static final String KIND = "kind";
  private static final String ROWS = "rows";
  private static final String TEXT = "text";
  private static final String DATA = "data";
  private static final String SINGLE = "single";
  private static final String FOR_MENTIONED = "forMentioned";

  private KeyboardJson() {}

  static JsonObject write(Keyboard keyboard) {
    JsonObject json = new JsonObject();
    switch (keyboard) {
      case Keyboard.None() -> json.addProperty(KIND, "none");
      case Keyboard.Inline(List<List<Keyboard.Button>> rows, boolean single) -> {
        json.addProperty(SINGLE, single);
        json.addProperty(KIND, "inline");
        JsonArray written = new JsonArray();
        for (List<Keyboard.Button> row : rows) {
          JsonArray buttons = new JsonArray();
          for (Keyboard.Button button : row) {
            JsonObject one = new JsonObject();
            one.addProperty(TEXT, button.text());
            one.addProperty(DATA, ButtonCodec.encode(button.data()));
            buttons.add(one);
          }
          written.add(buttons);
        }
        json.add(ROWS, written);
      }
      case Keyboard.Menu(List<List<String>> rows) -> {
        json.addProperty(KIND, "menu");
        JsonArray written = new JsonArray();
        for (List<String> row : rows) {
          JsonArray texts = new JsonArray();
          row.forEach(texts::add);
          written.add(texts);
        }
        json.add(ROWS, written);
      }
      case Keyboard.Answer(String placeholder, boolean forMentioned) -> {
        json.addProperty(KIND, "answer");
        json.addProperty(TEXT, placeholder);
        json.addProperty(FOR_MENTIONED, forMentioned);
      }
    }
    return json;
  }

  /// Buttons that this version does not know are left out, and so is a keyboard of another kind: the message is worth more than its buttons.
  static Keyboard read(@Nullable JsonElement element) {
    if (element == null || !element.isJsonObject()) {
      return new Keyboard.None();
    }
    JsonObject json = element.getAsJsonObject();
    return switch (Fields.required(json, KIND).getAsString()) {
      case "inline" ->
          new Keyboard.Inline(
              inline(Fields.required(json, ROWS).getAsJsonArray()),
              json.has(SINGLE) && Fields.required(json, SINGLE).getAsBoolean());
      case "menu" -> new Keyboard.Menu(menu(Fields.required(json, ROWS).getAsJsonArray()));
      case "answer" ->
          new Keyboard.Answer(
              Fields.required(json, TEXT).getAsString(),
              json.has(FOR_MENTIONED) && Fields.required(json, FOR_MENTIONED).getAsBoolean());
      default -> new Keyboard.None();
    };
  }

  private static List<List<Keyboard.Button>> inline(JsonArray rows) {
    List<List<Keyboard.Button>> read = new ArrayList<>();
    for (JsonElement row : rows) {
      List<Keyboard.Button> buttons = new ArrayList<>();
      for (JsonElement element : row.getAsJsonArray()) {
        JsonObject button = element.getAsJsonObject();
        ButtonCodec.decode(Fields.required(button, DATA).getAsString())
            .map(data -> new Keyboard.Button(Fields.required(button, TEXT).getAsString(), data))
            .ifPresent(buttons::add);
      }
      if (!buttons.isEmpty()) {
        read.add(buttons);
      }
    }
    return read;
  }

  private static List<List<String>> menu(JsonArray rows) {
    List<List<String>> read = new ArrayList<>();
    for (JsonElement row : rows) {
      read.add(row.getAsJsonArray().asList().stream().map(JsonElement::getAsString).toList());
    }
    return read;
  }
}
