package io.supportbot.bootstrap.config;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/// One pass over one file: where each key stands, what was read soundly, and what was wrong.
final class Reading {

  /// A value that was read soundly.
  record Found<T>(String path, int line, T value) {}

  private static final Comparator<ConfigError> IN_FILE_ORDER =
      Comparator.comparingInt(ConfigError::line);

  private final String file;
  private final Function<String, Optional<String>> environment;
  private final List<ConfigError> errors = new ArrayList<>();
  private final List<ConfigWarning> warnings = new ArrayList<>();
  private final Map<String, Integer> lines = new HashMap<>();
  private final Map<String, Object> sound = new LinkedHashMap<>();
  private final Set<String> unused = new HashSet<>();

  Reading(String file, Function<String, Optional<String>> environment) {
    this.file = file;
    this.environment = environment;
  }

  void stands(String path, int line) {
    lines.put(path, line);
  }

  boolean has(String path) {
    return lines.containsKey(path);
  }

  boolean hasBelow(String path) {
    return lines.keySet().stream().anyMatch(key -> key.startsWith(path + "."));
  }

  /// The line of a key, or of the nearest key above it that is written down.
  int lineOf(String path) {
    String at = path;
    while (!at.isEmpty() && !lines.containsKey(at)) {
      at = at.substring(0, Math.max(at.lastIndexOf('.'), 0));
    }
    return lines.getOrDefault(at, 1);
  }

  void error(String path, String sentence) {
    error(lineOf(path), path, sentence);
  }

  void error(int line, String path, String sentence) {
    if (!unused.contains(path)) {
      errors.add(new ConfigError(file, line, path, sentence));
    }
  }

  void warning(String path, String sentence) {
    warnings.add(new ConfigWarning(file, lineOf(path), path, sentence));
  }

  int errorCount() {
    return errors.size();
  }

  List<ConfigError> errors() {
    return errors.stream().sorted(IN_FILE_ORDER).toList();
  }

  List<ConfigWarning> warnings() {
    return List.copyOf(warnings);
  }

  void read(String path, Object value) {
    sound.put(path, value);
  }

  <T> Optional<T> value(String path, Class<T> type) {
    return Optional.ofNullable(sound.get(path)).map(type::cast);
  }

  /// All soundly read values whose path matches, in the order of the file.
  <T> List<Found<T>> values(Pattern path, Class<T> type) {
    return sound.entrySet().stream()
        .filter(entry -> path.matcher(entry.getKey()).matches())
        .map(
            entry ->
                new Found<>(
                    entry.getKey(), lineOf(entry.getKey()), type.cast(entry.getValue())))
        .toList();
  }

  List<String> paths(Pattern path) {
    return lines.keySet().stream().filter(path.asMatchPredicate()).sorted().toList();
  }

  Optional<String> environment(String name) {
    return environment.apply(name);
  }

  /// Reads a part that this version does not use: types are checked, but `${NAME}` is not looked
  /// up, because nobody should have to set a variable for what is switched off. What the part must
  /// be as a whole is not told: it was told already that it must go.
  void unused(String part, Runnable reading) {
    unused.add(part);
    try {
      reading.run();
    } finally {
      unused.remove(part);
    }
  }

  boolean isUnused() {
    return !unused.isEmpty();
  }
}
