package io.supportbot.application.ticket;

import io.supportbot.application.access.Refusal;
import io.supportbot.domain.person.Actor;
import io.supportbot.domain.ticket.Ticket;
import io.supportbot.domain.ticket.TicketNumber;

/// An operator puts a ticket in work back into the queue.
public interface ReturnTicket {
  /// @throws StaleTicketException if somebody else changed the ticket at the same moment; to be repeated
  Result returnToQueue(Command command);

  /// @param actor an operator
  record Command(Actor actor, TicketNumber number) {}

  /// What came of it.
  sealed interface Result {
    /// It waits in the queue.
    record Returned(Ticket.Open ticket) implements Result {}

    /// Not done.
    record Refused(Refusal refusal) implements Result {}
  }
}
