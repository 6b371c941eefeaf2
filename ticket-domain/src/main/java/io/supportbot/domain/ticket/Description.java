package io.supportbot.domain.ticket;

import java.util.Optional;

/// What the customer says is wrong. Confidential: it never appears in a log or an exception.
///
/// @param text stripped, not blank, at most [#MAX_LENGTH] Unicode code points
public record Description(String text) {
  /// The longest description, in Unicode code points: one whole Telegram message.
  public static final int MAX_LENGTH = 4096;

  public Description {
    text = text.strip();
    problemIn(text)
        .ifPresent(
            problem -> {
              throw new IllegalArgumentException("description must not be " + problem);
            });
  }

  /// What stands in the way of taking this text as a description.
  public static Optional<TextProblem> problemIn(String text) {
    return Texts.problemIn(text, MAX_LENGTH);
  }

  @Override
  public String toString() {
    return "Description[" + text.length() + " chars]";
  }
}
