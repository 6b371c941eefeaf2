package io.supportbot.application.ticket;

import io.supportbot.application.access.Refusal;
import io.supportbot.domain.person.Actor;
import io.supportbot.domain.ticket.Ticket;
import io.supportbot.domain.ticket.TicketNumber;
import java.time.Duration;

/// A customer says that their problem is not solved, or an operator takes an end back: the ticket returns to the queue.
public interface ReopenTicket {
  /// @throws StaleTicketException if somebody else changed the ticket at the same moment; to be repeated
  Result reopen(Command command);

  /// @param actor the ticket's customer, within the desk's time for it, or an operator, at any time
  record Command(Actor actor, TicketNumber number) {}

  /// What came of it.
  sealed interface Result {
    /// It waits in the queue.
    record Reopened(Ticket.Open ticket) implements Result {}

    /// The customer's time for it is over, or the ticket was closed for good; a new ticket is the way.
    record TooLate(Ticket ticket, Duration reopenWithin) implements Result {}

    /// Not done.
    record Refused(Refusal refusal) implements Result {}
  }
}
