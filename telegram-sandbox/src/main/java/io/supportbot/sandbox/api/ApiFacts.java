package io.supportbot.sandbox.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The published names, types and enums of the Bot API.
public final class ApiFacts {
  private static final ApiFacts PUBLISHED = load();

  private final String version;
  private final Map<String, Method> methods;
  private final Map<String, Type> types;

  private ApiFacts(String version, Map<String, Method> methods, Map<String, Type> types) {
    this.version = version;
    this.methods = Map.copyOf(methods);
    this.types = Map.copyOf(types);
  }

  /// A method under its published name.
  public record Method(String name, Map<String, Field> parameters) {}

  /// A type: either fields or, for a union, the names of its cases.
  public record Type(String name, Map<String, Field> fields, List<String> cases) {}

  /// A parameter or a field.
  ///
  /// @param values what a value must be one of; empty where anything goes
  /// @param itemValues the same for the items of an array
  public record Field(
      boolean required, List<String> types, List<String> values, List<String> itemValues) {}

  public static ApiFacts published() {
    return PUBLISHED;
  }

  public String version() {
    return version;
  }

  /// Names of methods are compared without regard to letter case.
  public @Nullable Method method(String name) {
    return methods.get(name.toLowerCase(Locale.ROOT));
  }

  public @Nullable Type type(String name) {
    return types.get(name);
  }

  public List<String> methodNames() {
    return methods.values().stream().map(Method::name).sorted().toList();
  }

  private static ApiFacts load() {
    try (InputStream stream =
        ApiFacts.class.getResourceAsStream("/io/supportbot/sandbox/api-facts.json")) {
      if (stream == null) {
        throw new IllegalStateException("api-facts.json must be on the class path");
      }
      return read(Json.read(stream));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ApiFacts read(JsonNode facts) {
    Map<String, Method> methods = new HashMap<>();
    facts
        .path("methods")
        .properties()
        .forEach(
            m ->
                methods.put(
                    m.getKey().toLowerCase(Locale.ROOT),
                    new Method(m.getKey(), fields(m.getValue().path("fields")))));
    Map<String, Type> types = new HashMap<>();
    facts
        .path("types")
        .properties()
        .forEach(
            t ->
                types.put(
                    t.getKey(),
                    new Type(
                        t.getKey(),
                        fields(t.getValue().path("fields")),
                        texts(t.getValue().path("subtypes")))));
    return new ApiFacts(facts.path("version").asString(), methods, types);
  }

  private static Map<String, Field> fields(JsonNode fields) {
    Map<String, Field> read = new LinkedHashMap<>();
    fields
        .properties()
        .forEach(
            f -> {
              JsonNode fact = f.getValue();
              read.put(
                  f.getKey(),
                  new Field(
                      fact.path("required").asBoolean(false),
                      texts(fact.path("types")),
                      texts(fact.path("enum")),
                      texts(fact.path("item_enum"))));
            });
    return read;
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(item -> texts.add(item.asString()));
    return List.copyOf(texts);
  }
}
