package io.supportbot.application.ticket;

import io.supportbot.application.access.Refusal;
import io.supportbot.domain.person.Actor;
import io.supportbot.domain.ticket.Ticket;
import io.supportbot.domain.ticket.TicketNumber;

/// An operator says that a ticket is solved. One still in the queue is taken by them first, in the same act.
public interface ResolveTicket {
  /// @throws StaleTicketException if somebody else changed the ticket at the same moment; to be repeated
  Result resolve(Command command);

  /// @param actor an operator
  record Command(Actor actor, TicketNumber number) {}

  /// What came of it.
  sealed interface Result {
    /// It is solved.
    record Resolved(Ticket.Resolved ticket) implements Result {}

    /// Not done.
    record Refused(Refusal refusal) implements Result {}
  }
}
