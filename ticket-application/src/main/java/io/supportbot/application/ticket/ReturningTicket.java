package io.supportbot.application.ticket;

import io.supportbot.application.access.Refusal;
import io.supportbot.domain.ticket.Ticket;
import java.time.Instant;

/// [ReturnTicket] on the ports.
public final class ReturningTicket implements ReturnTicket {
  private final TicketWork work;

  public ReturningTicket(TicketWork work) {
    this.work = work;
  }

  @Override
  public Result returnToQueue(Command command) {
    return work.asStaff(
        command.actor(),
        command.number(),
        (ticket, now) -> returnToQueue(ticket, command, now),
        Result.Refused::new);
  }

  private Result returnToQueue(Ticket ticket, Command command, Instant now) {
    return switch (ticket) {
      case Ticket.InProgress taken ->
          new Result.Returned(work.write(taken.returnToQueue(command.actor(), now)));
      case Ticket.Open _, Ticket.Finished _ ->
          new Result.Refused(new Refusal.NotInThisState(ticket));
    };
  }
}
