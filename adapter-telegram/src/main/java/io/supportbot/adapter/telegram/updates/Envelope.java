package io.supportbot.adapter.telegram.updates;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.supportbot.adapter.telegram.chat.Telegram;
import io.supportbot.application.intake.IncomingUpdate;
import java.time.Instant;
import java.util.Optional;

/// What of an update must be known before it is read: its number, its conversation, and what it belongs together with.
final class Envelope {
  /// Conversation of updates that belong to no chat.
  private static final String NOWHERE = "other";

  private Envelope() {}

  /// The update's number; empty where it has none, so that it is none.
  static Optional<Long> number(JsonObject update) {
    JsonElement number = update.get("update_id");
    return number != null && number.isJsonPrimitive() && number.getAsJsonPrimitive().isNumber()
        ? Optional.of(number.getAsLong())
        : Optional.empty();
  }

  /// The update as it is stored.
  static IncomingUpdate of(JsonObject update, long number, Instant receivedAt) {
    Optional<JsonObject> content =
        update.asMap().values().stream()
            .filter(JsonElement::isJsonObject)
            .map(JsonElement::getAsJsonObject)
            .findFirst();
    return new IncomingUpdate(
        Telegram.name(),
        Long.toString(number),
        content.flatMap(Envelope::conversation).orElse(NOWHERE),
        // an edit of one part is not a part of the album
        child(update, "message").flatMap(message -> text(message, "media_group_id")),
        update.toString(),
        receivedAt);
  }

  private static Optional<String> conversation(JsonObject content) {
    return child(content, "chat")
        .or(() -> child(content, "message").flatMap(message -> child(message, "chat")))
        .or(() -> child(content, "from"))
        .or(() -> child(content, "user"))
        .flatMap(chat -> text(chat, "id"));
  }

  private static Optional<JsonObject> child(JsonObject parent, String name) {
    return Optional.ofNullable(parent.get(name))
        .filter(JsonElement::isJsonObject)
        .map(JsonElement::getAsJsonObject);
  }

  private static Optional<String> text(JsonObject parent, String name) {
    return Optional.ofNullable(parent.get(name))
        .filter(JsonElement::isJsonPrimitive)
        .map(JsonElement::getAsString);
  }
}
