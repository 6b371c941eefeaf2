package io.supportbot.application.ticket;

import io.supportbot.application.access.Refusal;
import io.supportbot.domain.person.Actor;
import io.supportbot.domain.ticket.Ticket;
import java.time.Instant;

/// [ResolveTicket] on the ports.
public final class ResolvingTicket implements ResolveTicket {
  private final TicketWork work;

  public ResolvingTicket(TicketWork work) {
    this.work = work;
  }

  @Override
  public Result resolve(Command command) {
    return work.asStaff(
        command.actor(),
        command.number(),
        (ticket, now) -> resolve(ticket, command.actor(), now),
        Result.Refused::new);
  }

  private Result resolve(Ticket ticket, Actor actor, Instant now) {
    return switch (ticket) {
      case Ticket.Open open when actor instanceof Actor.Operator(var operator) ->
          new Result.Resolved(
              work.write(open.take(operator, now).then(taken -> taken.resolve(actor, now))));
      case Ticket.InProgress taken ->
          new Result.Resolved(work.write(taken.resolve(actor, now)));
      case Ticket.Open _, Ticket.Finished _ ->
          new Result.Refused(new Refusal.NotInThisState(ticket));
    };
  }
}
