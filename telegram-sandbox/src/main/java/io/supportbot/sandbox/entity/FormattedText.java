package io.supportbot.sandbox.entity;

import io.supportbot.sandbox.api.Json;
import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;

/// Text with its entities in the order of the Bot API.
public record FormattedText(String text, List<Entity> entities) {
  private static final Comparator<Entity> ORDER =
      Comparator.comparingInt(Entity::offset)
          .thenComparing(Comparator.comparingInt(Entity::length).reversed())
          .thenComparing(Entity::type);

  public static final FormattedText EMPTY = new FormattedText("", List.of());

  public FormattedText {
    entities = entities.stream().distinct().sorted(ORDER).toList();
  }

  public int codePoints() {
    return text.codePointCount(0, text.length());
  }

  public ArrayNode entitiesJson() {
    return Json.array(entities.stream().map(Entity::json).toList());
  }
}
