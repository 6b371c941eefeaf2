package io.supportbot.domain.ticket;

/// Why a text cannot be taken.
public enum TextProblem {
  /// Nothing but blanks.
  EMPTY,
  /// Longer than the limit of its kind.
  TOO_LONG
}
