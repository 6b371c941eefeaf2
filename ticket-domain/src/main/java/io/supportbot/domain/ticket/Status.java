package io.supportbot.domain.ticket;

/// The name of a ticket's state, for lists, filters and stores. What a state allows is said by the types in [Ticket].
public enum Status {
  /// Waits in the queue.
  OPEN,
  /// An operator works on it.
  IN_PROGRESS,
  /// The operator says it is solved; the customer may disagree.
  RESOLVED,
  /// Refused, with a reason.
  REJECTED,
  /// Solved and closed for good.
  CLOSED;

  /// Whether somebody still has to do something about it.
  public boolean isActive() {
    return this == OPEN || this == IN_PROGRESS;
  }
}
