package io.supportbot.bootstrap.config;

/// One thing that is wrong in the file and what to do about it.
///
/// @param line counted from 1
/// @param key the path of the key, such as `operators[0].role`; empty where the file as a whole is
///     meant
public record ConfigError(String file, int line, String key, String sentence) {

  /// `supportbot.yaml:12: tickets.max-files: must be …`
  @Override
  public String toString() {
    return "%s:%d: %s%s".formatted(file, line, key.isEmpty() ? "" : key + ": ", sentence);
  }
}
