package io.supportbot.application.ticket;

import io.supportbot.application.access.Refusal;
import io.supportbot.domain.person.Actor;
import io.supportbot.domain.person.OperatorId;
import io.supportbot.domain.ticket.Ticket;
import java.time.Instant;

/// [TakeTicket] on the ports.
public final class TakingTicket implements TakeTicket {
  private final TicketWork work;

  public TakingTicket(TicketWork work) {
    this.work = work;
  }

  @Override
  public Result take(Command command) {
    if (!(command.actor() instanceof Actor.Operator(var operator))) {
      return new Result.Refused(new Refusal.NotAllowed());
    }
    return work.asStaff(
        command.actor(),
        command.number(),
        (ticket, now) -> take(ticket, operator, now),
        Result.Refused::new);
  }

  private Result take(Ticket ticket, OperatorId operator, Instant now) {
    return switch (ticket) {
      case Ticket.Open open -> new Result.Taken(work.write(open.take(operator, now)));
      case Ticket.InProgress taken when taken.operator().equals(operator) ->
          new Result.AlreadyYours(taken);
      case Ticket.InProgress taken -> new Result.TakenByAnother(taken);
      case Ticket.Finished finished -> new Result.Refused(new Refusal.NotInThisState(finished));
    };
  }
}
