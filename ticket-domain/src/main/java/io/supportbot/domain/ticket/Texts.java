package io.supportbot.domain.ticket;

import java.util.Optional;

/// The one rule for lengths: blanks around a text do not count, and a character is a Unicode code point.
final class Texts {
  private Texts() {}

  static Optional<TextProblem> problemIn(String text, int maxLength) {
    String stripped = text.strip();
    if (stripped.isEmpty()) {
      return Optional.of(TextProblem.EMPTY);
    }
    return stripped.codePointCount(0, stripped.length()) > maxLength
        ? Optional.of(TextProblem.TOO_LONG)
        : Optional.empty();
  }
}
