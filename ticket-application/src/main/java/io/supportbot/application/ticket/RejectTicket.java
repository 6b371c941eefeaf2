package io.supportbot.application.ticket;

import io.supportbot.application.access.Refusal;
import io.supportbot.domain.person.Actor;
import io.supportbot.domain.ticket.TextProblem;
import io.supportbot.domain.ticket.Ticket;
import io.supportbot.domain.ticket.TicketNumber;

/// An operator refuses a ticket with a reason that the customer reads. One still in the queue is taken by them first, in the same act.
public interface RejectTicket {
  /// @throws StaleTicketException if somebody else changed the ticket at the same moment; to be repeated
  Result reject(Command command);

  /// @param actor an operator
  /// @param reason as typed; checked against [io.supportbot.domain.ticket.RejectionReason]
  record Command(Actor actor, TicketNumber number, String reason) {}

  /// What came of it.
  sealed interface Result {
    /// It is refused.
    record Rejected(Ticket.Rejected ticket) implements Result {}

    /// The reason cannot be taken; nothing changed.
    record BadReason(TextProblem problem, int maxLength) implements Result {}

    /// Not done.
    record Refused(Refusal refusal) implements Result {}
  }
}
