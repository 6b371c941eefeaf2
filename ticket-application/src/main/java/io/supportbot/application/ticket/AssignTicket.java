package io.supportbot.application.ticket;

import io.supportbot.application.access.Refusal;
import io.supportbot.domain.person.Actor;
import io.supportbot.domain.person.OperatorId;
import io.supportbot.domain.ticket.Ticket;
import io.supportbot.domain.ticket.TicketNumber;
import java.util.Optional;

/// An operator gives a ticket to themselves or another operator, from the queue or from whoever has it.
public interface AssignTicket {
  /// @throws StaleTicketException if somebody else changed the ticket at the same moment; to be repeated
  Result assign(Command command);

  /// @param actor an operator
  /// @param note a word to the new assignee; confidential
  record Command(Actor actor, TicketNumber number, OperatorId to, Optional<String> note) {}

  /// What came of it.
  sealed interface Result {
    /// It is theirs now.
    record Assigned(Ticket.InProgress ticket) implements Result {}

    /// It was theirs before; nothing changed.
    record AlreadyTheirs(Ticket.InProgress ticket) implements Result {}

    /// The desk has no such operator.
    record NoSuchOperator(OperatorId id) implements Result {}

    /// Not done.
    record Refused(Refusal refusal) implements Result {}
  }
}
