package io.supportbot.domain.ticket;

/// Who may read a comment.
public enum Visibility {
  /// The customer and the staff.
  PUBLIC,
  /// The staff alone.
  INTERNAL
}
