package io.supportbot.application.ticket;

import io.supportbot.application.access.Refusal;
import io.supportbot.domain.person.Actor;
import io.supportbot.domain.ticket.Ticket;
import java.util.List;

/// A customer's own tickets, newest first.
public interface ListOwnTickets {
  Result list(Query query);

  /// @param actor a customer
  record Query(Actor actor, Page page) {}

  /// What came of it.
  sealed interface Result {
    /// @param hasOlder whether there are more after the last
    record Listed(List<Ticket> tickets, boolean hasOlder) implements Result {
      public Listed {
        tickets = List.copyOf(tickets);
      }
    }

    /// Not done.
    record Refused(Refusal refusal) implements Result {}
  }
}
