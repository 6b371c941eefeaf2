package io.supportbot.domain.ticket;

import java.util.Optional;

/// Why a ticket is refused; the customer reads it.
///
/// @param text stripped, not blank, at most [#MAX_LENGTH] Unicode code points
public record RejectionReason(String text) {
  /// The longest reason, in Unicode code points.
  public static final int MAX_LENGTH = 1000;

  public RejectionReason {
    text = text.strip();
    problemIn(text)
        .ifPresent(
            problem -> {
              throw new IllegalArgumentException("rejection reason must not be " + problem);
            });
  }

  /// What stands in the way of taking this text as a reason.
  public static Optional<TextProblem> problemIn(String text) {
    return Texts.problemIn(text, MAX_LENGTH);
  }

  @Override
  public String toString() {
    return "RejectionReason[" + text.length() + " chars]";
  }
}
