package io.supportbot.application.ticket;

import io.supportbot.domain.ticket.TicketNumber;
import java.util.Optional;

/// A stretch of a list of tickets from newest to oldest (keyset paging).
///
/// @param olderThan only tickets with a smaller number; empty for the first page
/// @param limit at most this many, 1 to 100
public record Page(Optional<TicketNumber> olderThan, int limit) {
  public Page {
    if (limit < 1 || limit > 100) {
      throw new IllegalArgumentException("page limit must be 1 to 100, was " + limit);
    }
  }

  /// The newest tickets.
  public static Page first(int limit) {
    return new Page(Optional.empty(), limit);
  }
}
