package io.supportbot.application.ticket;

import io.supportbot.application.access.Refusal;
import io.supportbot.domain.person.Actor;
import io.supportbot.domain.ticket.RejectionReason;
import io.supportbot.domain.ticket.Ticket;
import java.time.Instant;

/// [RejectTicket] on the ports.
public final class RejectingTicket implements RejectTicket {
  private final TicketWork work;

  public RejectingTicket(TicketWork work) {
    this.work = work;
  }

  @Override
  public Result reject(Command command) {
    return work.asStaff(
        command.actor(),
        command.number(),
        (ticket, now) ->
            RejectionReason.problemIn(command.reason())
                .<Result>map(
                    problem -> new Result.BadReason(problem, RejectionReason.MAX_LENGTH))
                .orElseGet(
                    () ->
                        reject(
                            ticket, command.actor(), new RejectionReason(command.reason()), now)),
        Result.Refused::new);
  }

  private Result reject(Ticket ticket, Actor actor, RejectionReason reason, Instant now) {
    return switch (ticket) {
      case Ticket.Open open when actor instanceof Actor.Operator(var operator) ->
          new Result.Rejected(
              work.write(
                  open.take(operator, now).then(taken -> taken.reject(reason, actor, now))));
      case Ticket.InProgress taken ->
          new Result.Rejected(work.write(taken.reject(reason, actor, now)));
      case Ticket.Open _, Ticket.Finished _ ->
          new Result.Refused(new Refusal.NotInThisState(ticket));
    };
  }
}
