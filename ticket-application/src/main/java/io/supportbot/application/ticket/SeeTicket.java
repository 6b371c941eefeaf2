package io.supportbot.application.ticket;

import io.supportbot.application.access.Refusal;
import io.supportbot.domain.person.Actor;
import io.supportbot.domain.person.CustomerProfile;
import io.supportbot.domain.ticket.Comment;
import io.supportbot.domain.ticket.Ticket;
import io.supportbot.domain.ticket.TicketEvent;
import io.supportbot.domain.ticket.TicketNumber;
import java.util.List;

/// Shows one ticket with its history, as far as the actor may see it.
public interface SeeTicket {
  Result see(Query query);

  /// @param actor the ticket's customer, or an operator
  record Query(Actor actor, TicketNumber number) {}

  /// What came of it.
  sealed interface Result {
    /// @param comments the newest 100 that the actor may see, oldest first
    /// @param events oldest first; those of comments that the actor may not see are left out
    record Seen(
        Ticket ticket, CustomerProfile customer, List<Comment> comments, List<TicketEvent> events)
        implements Result {
      public Seen {
        comments = List.copyOf(comments);
        events = List.copyOf(events);
      }
    }

    /// Not done.
    record Refused(Refusal refusal) implements Result {}
  }
}
