package io.supportbot.sandbox.chat;

import io.supportbot.sandbox.api.Json;
import io.supportbot.sandbox.entity.FormattedText;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Draws the content part of a Message.
public final class Media {
  private Media() {}

  public static ObjectNode text(FormattedText text) {
    return withText(Json.object(), "text", "entities", text);
  }

  public static ObjectNode file(StoredFile file, FormattedText caption) {
    ObjectNode content = Json.object();
    if (file.kind() == MediaKind.PHOTO) {
      content.set("photo", photoSizes(file));
    } else {
      if (file.kind() == MediaKind.ANIMATION) {
        content.set("document", description(file));
      }
      content.set(file.kind().field(), description(file));
    }
    return withText(content, "caption", "caption_entities", caption);
  }

  static ObjectNode withText(
      ObjectNode content, String field, String entitiesField, FormattedText text) {
    if (!text.text().isEmpty()) {
      content.put(field, text.text());
      if (!text.entities().isEmpty()) {
        content.set(entitiesField, text.entitiesJson());
      }
    }
    return content;
  }

  /// Three sizes of the same picture, the biggest last, as the real server gives them.
  private static ArrayNode photoSizes(StoredFile file) {
    ArrayNode sizes = Json.array();
    for (int side : new int[] {90, 320, Integer.MAX_VALUE}) {
      double scale = Math.min(1.0, side / (double) Math.max(file.width(), file.height()));
      boolean whole = side == Integer.MAX_VALUE;
      sizes.add(
          Json.object()
              .put("file_id", whole ? file.id() : file.id() + "-" + side)
              .put("file_unique_id", whole ? file.uniqueId() : file.uniqueId() + "-" + side)
              .put("file_size", whole ? file.size() : Math.min(file.size(), side * 40L))
              .put("width", Math.max(1, (int) (file.width() * scale)))
              .put("height", Math.max(1, (int) (file.height() * scale))));
    }
    return sizes;
  }

  private static ObjectNode description(StoredFile file) {
    ObjectNode json = Json.object();
    switch (file.kind()) {
      case VIDEO, ANIMATION ->
          json.put("duration", file.seconds())
              .put("width", file.width())
              .put("height", file.height())
              .put("file_name", file.name())
              .put("mime_type", file.mimeType());
      case AUDIO ->
          json.put("duration", file.seconds())
              .put("file_name", file.name())
              .put("mime_type", file.mimeType());
      case VOICE -> json.put("duration", file.seconds()).put("mime_type", file.mimeType());
      case VIDEO_NOTE -> json.put("duration", file.seconds()).put("length", file.width());
      case STICKER ->
          json.put("width", file.width())
              .put("height", file.height())
              .put("is_animated", false)
              .put("is_video", false)
              .put("type", "regular");
      case DOCUMENT, PHOTO ->
          json.put("file_name", file.name()).put("mime_type", file.mimeType());
    }
    return json.put("file_id", file.id())
        .put("file_unique_id", file.uniqueId())
        .put("file_size", file.size());
  }
}
