package io.supportbot.sandbox.api;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Holds a call against the facts. Where the real server has a text of its own for the mistake, the
/// method itself answers it; here is what the real server would silently swallow.
public final class FactsCheck {
  /// Families whose missing fields the methods refuse with the exact text of the real server.
  private static final Set<String> CHECKED_BY_METHODS =
      Set.of(
          "InlineKeyboardMarkup",
          "ReplyKeyboardMarkup",
          "InlineKeyboardButton",
          "KeyboardButton",
          "MessageEntity");

  /// Required parameters whose absence the methods refuse with the text of the real server.
  private static final Set<String> REQUIRED_BY_METHODS =
      Set.of(
          "chat_id", "from_chat_id", "text", "message_id", "message_ids", "user_id", "media",
          "file_id", "photo", "document", "video", "audio", "voice", "animation", "sticker",
          "video_note", "action", "name", "callback_query_id", "inline_query_id", "url");

  private static final Map<String, String> ENUM_TEXTS =
      Map.of(
          "parse_mode", "unsupported parse_mode",
          "quote_parse_mode", "unsupported parse_mode",
          "icon_color", "invalid icon color specified",
          "action", "wrong parameter action in request");

  private final ApiFacts facts;

  public FactsCheck(ApiFacts facts) {
    this.facts = facts;
  }

  /// Refuses what does not fit the facts.
  public void check(ApiFacts.Method method, Parameters parameters) {
    for (String name : parameters.texts().keySet()) {
      ApiFacts.Field field = method.parameters().get(name);
      if (field == null) {
        throw unknown(method, name);
      }
      checkParameter(name, field, parameters.text(name));
    }
    for (String name : parameters.uploads().keySet()) {
      if (!method.parameters().containsKey(name) && !isAttached(parameters, name)) {
        throw unknown(method, name);
      }
    }
    method
        .parameters()
        .forEach(
            (name, field) -> {
              boolean sent =
                  parameters.texts().containsKey(name) || parameters.upload(name) != null;
              if (field.required() && !sent && !REQUIRED_BY_METHODS.contains(name)) {
                throw Refusal.badRequest("parameter \"" + name + "\" is required");
              }
            });
  }

  private static Refusal unknown(ApiFacts.Method method, String name) {
    return Refusal.badRequest(
        "parameter \"" + name + "\" is unknown to " + method.name() + " (strict sandbox)");
  }

  private static boolean isAttached(Parameters parameters, String name) {
    return parameters.texts().values().stream().anyMatch(t -> t.contains("attach://" + name));
  }

  private void checkParameter(String name, ApiFacts.Field field, String text) {
    if (text.isEmpty()) {
      return;
    }
    if (!field.values().isEmpty() && !isOneOf(name, field.values(), text)) {
      throw Refusal.badRequest(
          ENUM_TEXTS.getOrDefault(
              name, "parameter \"" + name + "\" must be one of " + field.values()));
    }
    if (field.types().stream().allMatch(FactsCheck::isJson)) {
      JsonNode tree = Json.parse(text);
      if (tree == null) {
        if (name.equals("reply_markup") || name.equals("media") || name.equals("allowed_updates")) {
          return;
        }
        throw Refusal.badRequest("parameter \"" + name + "\" must be JSON (strict sandbox)");
      }
      checkValue(name, field, tree);
    } else if (!fitsScalar(field.types(), text)) {
      throw Refusal.badRequest(
          "parameter \"" + name + "\" must be of type " + field.types() + " (strict sandbox)");
    }
  }

  private static boolean isOneOf(String name, List<String> values, String text) {
    return name.endsWith("parse_mode")
        ? text.equalsIgnoreCase("none") || values.stream().anyMatch(text::equalsIgnoreCase)
        : values.contains(text);
  }

  private static boolean isJson(String type) {
    return !Set.of("String", "Integer", "Float", "Boolean", "True", "InputFile").contains(type);
  }

  private static boolean fitsScalar(List<String> types, String text) {
    return types.stream()
        .anyMatch(
            type ->
                switch (type) {
                  case "Integer" -> text.matches("-?[0-9]{1,19}");
                  case "Float" -> text.matches("-?[0-9]+([.][0-9]+)?([eE]-?[0-9]+)?");
                  case "Boolean", "True" -> text.matches("(?i)true|false|yes|no|1|0");
                  default -> true;
                });
  }

  private void checkValue(String path, ApiFacts.Field field, JsonNode value) {
    if (!field.values().isEmpty() && value.isValueNode()
        && !field.values().contains(value.asString())) {
      throw Refusal.badRequest(
          path.equals("emoji")
              ? "REACTION_INVALID"
              : "field \"" + path + "\" must be one of " + field.values());
    }
    Refusal first = null;
    for (String type : field.types()) {
      Refusal problem = problem(path, type, value, field.itemValues());
      if (problem == null) {
        return;
      }
      first = first == null || fitsBetter(type, value) ? problem : first;
    }
    if (first != null) {
      throw first;
    }
  }

  /// Of several types, the one that shares a field with the value explains the mistake best.
  private boolean fitsBetter(String type, JsonNode value) {
    ApiFacts.Type fact = facts.type(type);
    return fact != null
        && value.isObject()
        && fact.fields().entrySet().stream()
            .anyMatch(f -> f.getValue().required() && value.has(f.getKey()));
  }

  private @Nullable Refusal problem(
      String path, String type, JsonNode value, List<String> itemValues) {
    if (type.startsWith("Array of ")) {
      return arrayProblem(path, type.substring("Array of ".length()), value, itemValues);
    }
    ApiFacts.Type fact = facts.type(type);
    if (fact == null || type.equals("InputFile")) {
      return scalarProblem(path, type, value);
    }
    if (!fact.cases().isEmpty()) {
      return casesProblem(path, fact.cases(), value);
    }
    if (!value.isObject()) {
      return CHECKED_BY_METHODS.contains(type)
          ? null
          : Refusal.badRequest("field \"" + path + "\" must be an Object");
    }
    return objectProblem(fact, value);
  }

  private @Nullable Refusal arrayProblem(
      String path, String itemTypes, JsonNode value, List<String> itemValues) {
    if (!value.isArray()) {
      return Set.of("media", "inline_keyboard", "keyboard", "allowed_updates").contains(path)
          ? null
          : Refusal.badRequest("field \"" + path + "\" must be an Array");
    }
    List<String> types = List.of(itemTypes.split(" or "));
    for (JsonNode item : value) {
      if (!itemValues.isEmpty() && !itemValues.contains(item.asString(""))) {
        return Refusal.badRequest(
            "\"" + item.asString("") + "\" is unknown to \"" + path + "\" (strict sandbox)");
      }
      Refusal problem = types.size() == 1 ? problem(path, types.get(0), item, List.of())
          : casesProblem(path, types, item);
      if (problem != null) {
        return problem;
      }
    }
    return null;
  }

  private @Nullable Refusal casesProblem(String path, List<String> cases, JsonNode value) {
    Refusal first = null;
    for (String name : cases) {
      Refusal problem = problem(path, name, value, List.of());
      if (problem == null) {
        return null;
      }
      first = first == null || hasSameTag(name, value) ? problem : first;
    }
    return first;
  }

  private boolean hasSameTag(String typeName, JsonNode value) {
    ApiFacts.Type type = facts.type(typeName);
    ApiFacts.Field tag = type == null ? null : type.fields().get("type");
    return tag != null && tag.values().contains(value.path("type").asString(""));
  }

  private @Nullable Refusal objectProblem(ApiFacts.Type type, JsonNode value) {
    for (Map.Entry<String, JsonNode> property : value.properties()) {
      ApiFacts.Field field = type.fields().get(property.getKey());
      if (field == null) {
        return Refusal.badRequest(
            "field \"" + property.getKey() + "\" is unknown to " + type.name()
                + " (strict sandbox)");
      }
      if (property.getValue().isNull()) {
        continue;
      }
      try {
        checkValue(property.getKey(), field, property.getValue());
      } catch (Refusal refusal) {
        return refusal;
      }
    }
    if (CHECKED_BY_METHODS.contains(type.name())) {
      return null;
    }
    for (Map.Entry<String, ApiFacts.Field> field : type.fields().entrySet()) {
      if (field.getValue().required() && !value.has(field.getKey())) {
        return Refusal.badRequest("can't find field \"" + field.getKey() + "\"");
      }
    }
    return null;
  }

  private static @Nullable Refusal scalarProblem(String path, String type, JsonNode value) {
    boolean fits =
        switch (type) {
          case "Boolean", "True" -> value.isBoolean();
          case "Integer", "Float" -> value.isNumber() || fitsScalar(List.of(type), text(value));
          default -> value.isString() || value.isNumber();
        };
    return fits
        ? null
        : Refusal.badRequest(
            "field \"" + path + "\" must be of type "
                + switch (type) {
                  case "Integer", "Float" -> "a Number";
                  case "True" -> "Boolean";
                  default -> type;
                });
  }

  private static String text(JsonNode value) {
    return value.isString() ? value.asString() : "";
  }
}
