package io.supportbot.sandbox.api;

import java.io.InputStream;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// JSON trees. A tree that was published (stored, queued, answered) is never changed again.
public final class Json {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Json() {}

  public static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  public static ArrayNode array() {
    return JsonNodeFactory.instance.arrayNode();
  }

  public static ArrayNode array(Collection<? extends JsonNode> items) {
    ArrayNode array = array();
    items.forEach(array::add);
    return array;
  }

  public static JsonNode bool(boolean value) {
    return JsonNodeFactory.instance.booleanNode(value);
  }

  public static JsonNode number(long value) {
    return JsonNodeFactory.instance.numberNode(value);
  }

  public static JsonNode string(String value) {
    return JsonNodeFactory.instance.stringNode(value);
  }

  /// The tree, or null where the text is no JSON.
  public static @Nullable JsonNode parse(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JacksonException _) {
      return null;
    }
  }

  static JsonNode read(InputStream stream) {
    return MAPPER.readTree(stream);
  }

  public static String write(JsonNode tree) {
    return MAPPER.writeValueAsString(tree);
  }

  public static byte[] bytes(JsonNode tree) {
    return MAPPER.writeValueAsBytes(tree);
  }

  /// The text of a field, or null where it is absent.
  public static @Nullable String text(JsonNode object, String field) {
    JsonNode value = object.path(field);
    return value.isValueNode() && !value.isNull() ? value.asString() : null;
  }

  /// The number of a field, also when it was written as a text; 0 where it is absent.
  public static long integer(JsonNode object, String field) {
    return object.path(field).asLong(0);
  }
}
