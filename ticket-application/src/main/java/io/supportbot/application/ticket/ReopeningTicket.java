package io.supportbot.application.ticket;

import io.supportbot.application.access.Refusal;
import io.supportbot.application.ticket.TicketsInReach.Reach;
import io.supportbot.domain.person.Actor;
import io.supportbot.domain.ticket.Ticket;
import java.time.Instant;

/// [ReopenTicket] on the ports.
public final class ReopeningTicket implements ReopenTicket {
  private final TicketWork work;
  private final ReopeningRule rule;

  public ReopeningTicket(TicketWork work, ReopeningRule rule) {
    this.work = work;
    this.rule = rule;
  }

  @Override
  public Result reopen(Command command) {
    return work.asAnyone(
        command.actor(),
        command.number(),
        (within, now) -> reopen(within, command.actor(), now),
        Result.Refused::new);
  }

  private Result reopen(Reach.Within within, Actor actor, Instant now) {
    return switch (within.ticket()) {
      case Ticket.Active active -> new Result.Refused(new Refusal.NotInThisState(active));
      case Ticket.Finished finished
          when finished instanceof Ticket.Reopenable reopenable
              && rule.allows(finished, within.asStaff(), now) ->
          new Result.Reopened(work.write(reopenable.reopen(actor, now)));
      case Ticket.Finished finished -> new Result.TooLate(finished, rule.within());
    };
  }
}
