package io.supportbot.sandbox.api;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The parameters of one call, as texts, however they were sent.
public record Parameters(Map<String, String> texts, Map<String, Upload> uploads) {
  public Parameters {
    texts = Map.copyOf(texts);
    uploads = Map.copyOf(uploads);
  }

  public static Parameters of(Map<String, String> texts) {
    return new Parameters(texts, Map.of());
  }

  /// The parameters in a JSON object, nested values written back as JSON texts.
  public static Map<String, String> fromJson(JsonNode object) {
    Map<String, String> texts = new LinkedHashMap<>();
    object
        .properties()
        .forEach(
            field -> {
              JsonNode value = field.getValue();
              if (!value.isNull()) {
                texts.put(
                    field.getKey(), value.isValueNode() ? value.asString() : Json.write(value));
              }
            });
    return texts;
  }

  public boolean has(String name) {
    return !text(name).isEmpty();
  }

  /// The text, empty where the parameter was not sent.
  public String text(String name) {
    return texts.getOrDefault(name, "");
  }

  public boolean flag(String name) {
    return switch (text(name).toLowerCase(Locale.ROOT)) {
      case "true", "yes", "1" -> true;
      default -> false;
    };
  }

  /// The leading digits as a number, as the real server reads them; 0 where there are none.
  public long integer(String name) {
    return leadingNumber(text(name).trim());
  }

  public long integer(String name, long absent, long min, long max) {
    return has(name) ? Math.clamp(integer(name), min, max) : absent;
  }

  public @Nullable Upload upload(String name) {
    return uploads.get(name);
  }

  /// The parameter as JSON, or null where it is absent or no JSON.
  public @Nullable JsonNode json(String name) {
    return has(name) ? Json.parse(text(name)) : null;
  }

  /// The same call with another value for one parameter.
  public Parameters with(String name, String value) {
    Map<String, String> changed = new HashMap<>(texts);
    changed.put(name, value);
    return new Parameters(changed, uploads);
  }

  private static long leadingNumber(String text) {
    int end = text.startsWith("-") ? 1 : 0;
    while (end < text.length() && end < 19 && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    if (end == 0 || (end == 1 && text.startsWith("-"))) {
      return 0;
    }
    return Long.parseLong(text, 0, end, 10);
  }
}
