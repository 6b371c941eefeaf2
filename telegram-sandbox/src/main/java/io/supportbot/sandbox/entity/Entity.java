package io.supportbot.sandbox.entity;

import io.supportbot.sandbox.api.Json;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A marked range of a text.
///
/// @param offset in UTF-16 units
/// @param length in UTF-16 units
/// @param extra what belongs to the type: url, language, user, custom_emoji_id
public record Entity(String type, int offset, int length, Map<String, JsonNode> extra) {
  public Entity {
    extra = Map.copyOf(extra);
  }

  public static Entity of(String type, int offset, int length) {
    return new Entity(type, offset, length, Map.of());
  }

  public int end() {
    return offset + length;
  }

  Entity moved(int newOffset, int newLength) {
    return new Entity(type, newOffset, newLength, extra);
  }

  /// Whether nothing is looked for inside it.
  boolean isOpaque() {
    return switch (type) {
      case "code", "pre", "text_link", "text_mention", "custom_emoji" -> true;
      default -> false;
    };
  }

  ObjectNode json() {
    ObjectNode json = Json.object().put("offset", offset).put("length", length).put("type", type);
    new TreeMap<>(extra).forEach(json::set);
    return json;
  }
}
