package io.supportbot.bootstrap.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Draws the declared keys as a JSON Schema, for editors that complete and check YAML.
final class JsonSchema {

  private static final Map<String, Object> VARIABLE = Map.of("$ref", "#/definitions/variable");

  private JsonSchema() {}

  static Map<String, Object> of(Section<?> file) {
    Map<String, Object> variable = new LinkedHashMap<>();
    variable.put("description", "An environment variable, as ${NAME}.");
    variable.put("type", "string");
    variable.put("pattern", "\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}");
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "http://json-schema.org/draft-07/schema#");
    schema.put("title", "SupportBot's configuration");
    schema.putAll(shape(file));
    schema.put("definitions", Map.of("variable", variable));
    return schema;
  }

  private static Map<String, Object> shape(Shape<?> shape) {
    Map<String, Object> schema = new LinkedHashMap<>();
    switch (shape) {
      case Scalar<?> scalar -> schema.putAll(scalar(scalar));
      case Listing<?> listing -> {
        schema.put("type", "array");
        schema.put("minItems", 1);
        schema.put("items", shape(listing.element()));
      }
      case Entries<?> entries -> {
        schema.put("type", "object");
        schema.put("minProperties", 1);
        schema.put("propertyNames", new TreeMap<>(entries.key().facets()));
        schema.put("additionalProperties", shape(entries.value()));
      }
      case Section<?> section -> {
        schema.put("type", "object");
        schema.put("additionalProperties", false);
        List<String> required =
            section.keys().stream().filter(JsonSchema::isRequired).map(Key::name).toList();
        if (!required.isEmpty()) {
          schema.put("required", required);
        }
        Map<String, Object> properties = new LinkedHashMap<>();
        section.keys().forEach(key -> properties.put(key.name(), key(key)));
        schema.put("properties", properties);
      }
    }
    return schema;
  }

  private static Map<String, Object> scalar(Scalar<?> scalar) {
    Map<String, Object> plain = new LinkedHashMap<>();
    plain.put(
        "type",
        switch (scalar.kind()) {
          case TEXT -> "string";
          case WHOLE -> "integer";
          case FLAG -> "boolean";
        });
    plain.putAll(new TreeMap<>(scalar.facets()));
    return Map.of("anyOf", List.of(plain, VARIABLE));
  }

  private static Map<String, Object> key(Key<?> key) {
    Map<String, Object> schema = new LinkedHashMap<>();
    if (key.notYet().isPresent()) {
      schema.put("description", "Not in this version yet: " + key.purpose() + ".");
      if (key.notYet().get().unlessDisabled()) {
        schema.put("type", "object");
        schema.put("required", List.of("enabled"));
        schema.put("properties", Map.of("enabled", Map.of("const", false)));
      } else {
        schema.put("not", Map.of());
      }
      return schema;
    }
    schema.put("description", KeysTable.sentence(key.purpose()));
    schema.putAll(shape(key.shape()));
    if (key.presence() instanceof Key.Presence.Default(String text)) {
      schema.put("default", defaultValue(key, text));
    }
    return schema;
  }

  private static Object defaultValue(Key<?> key, String text) {
    return key.shape() instanceof Scalar<?> scalar
        ? switch (scalar.kind()) {
          case TEXT -> text;
          case WHOLE -> Long.valueOf(text);
          case FLAG -> Boolean.valueOf(text);
        }
        : text;
  }

  private static boolean isRequired(Key<?> key) {
    return switch (key.presence()) {
      case Key.Presence.Required() -> true;
      case Key.Presence.BroughtByItsKeys() ->
          key.shape() instanceof Section<?> section
              && section.keys().stream().anyMatch(JsonSchema::isRequired);
      case Key.Presence.MayMiss _, Key.Presence.Default _ -> false;
    };
  }

  /// Maps, lists, texts, numbers and flags as indented JSON.
  static String json(Object value, String indent) {
    String inner = indent + "  ";
    return switch (value) {
      case Map<?, ?> map when map.isEmpty() -> "{}";
      case Map<?, ?> map -> {
        List<String> members = new ArrayList<>();
        map.forEach(
            (name, member) -> members.add(inner + quoted(name) + ": " + json(member, inner)));
        yield "{\n" + String.join(",\n", members) + "\n" + indent + "}";
      }
      case List<?> list when list.stream().allMatch(it -> it instanceof String) ->
          "[" + String.join(", ", list.stream().map(JsonSchema::quoted).toList()) + "]";
      case List<?> list ->
          "[\n"
              + String.join(",\n", list.stream().map(it -> inner + json(it, inner)).toList())
              + "\n"
              + indent
              + "]";
      case Number number -> number.toString();
      case Boolean flag -> flag.toString();
      default -> quoted(value);
    };
  }

  private static String quoted(Object text) {
    return "\"" + text.toString().replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
