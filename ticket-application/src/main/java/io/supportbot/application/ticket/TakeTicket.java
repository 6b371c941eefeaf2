package io.supportbot.application.ticket;

import io.supportbot.application.access.Refusal;
import io.supportbot.domain.person.Actor;
import io.supportbot.domain.ticket.Ticket;
import io.supportbot.domain.ticket.TicketNumber;

/// An operator takes a ticket from the queue for themselves. Of two at once one wins.
public interface TakeTicket {
  /// @throws StaleTicketException if somebody else changed the ticket at the same moment; to be repeated
  Result take(Command command);

  /// @param actor an operator
  record Command(Actor actor, TicketNumber number) {}

  /// What came of it.
  sealed interface Result {
    /// It is theirs now.
    record Taken(Ticket.InProgress ticket) implements Result {}

    /// It was theirs before; nothing changed.
    record AlreadyYours(Ticket.InProgress ticket) implements Result {}

    /// Another operator has it; nothing changed.
    record TakenByAnother(Ticket.InProgress ticket) implements Result {}

    /// Not done.
    record Refused(Refusal refusal) implements Result {}
  }
}
