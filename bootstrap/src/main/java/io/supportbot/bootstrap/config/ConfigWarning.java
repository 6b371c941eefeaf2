package io.supportbot.bootstrap.config;

/// Something that works but is seldom meant.
///
/// @param line counted from 1
public record ConfigWarning(String file, int line, String key, String sentence) {

  @Override
  public String toString() {
    return "%s:%d: %s: %s".formatted(file, line, key, sentence);
  }
}
