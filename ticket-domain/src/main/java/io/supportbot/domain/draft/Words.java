package io.supportbot.domain.draft;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What one message said. Several may make up one text. Confidential.
///
/// @param text stripped, not blank
/// @param message how the channel that brought the message names it, so that it is known again when it is corrected; empty where no message said it
public record Words(String text, Optional<String> message) {
  public Words {
    text = text.strip();
    if (text.isEmpty()) {
      throw new IllegalArgumentException("words must not be blank");
    }
  }

  /// Words that no message said.
  public static Words of(String text) {
    return new Words(text, Optional.empty());
  }

  /// All of them as one text, each on a line of its own.
  public static String joined(List<Words> all) {
    return all.stream().map(Words::text).collect(Collectors.joining("\n"));
  }

  /// All of them, with these in the place of those that the same message said before.
  ///
  /// @return empty where that message said none of them
  public Optional<List<Words>> correctedIn(List<Words> all) {
    return message.isPresent() && all.stream().anyMatch(this::isOfSameMessage)
        ? Optional.of(all.stream().map(words -> isOfSameMessage(words) ? this : words).toList())
        : Optional.empty();
  }

  private boolean isOfSameMessage(Words other) {
    return other.message.equals(message);
  }

  @Override
  public String toString() {
    return "Words[" + text.length() + " chars]";
  }
}
