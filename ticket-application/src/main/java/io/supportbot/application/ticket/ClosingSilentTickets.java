package io.supportbot.application.ticket;

import io.supportbot.application.desk.Desk;
import io.supportbot.application.transaction.UnitOfWork;
import io.supportbot.domain.person.Actor;
import io.supportbot.domain.ticket.Ticket;
import io.supportbot.domain.ticket.TicketNumber;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/// [CloseSilentTickets] on the ports. Each ticket is a unit of work of its own; one that somebody changed in the meantime is left alone.
public final class ClosingSilentTickets implements CloseSilentTickets {
  private static final int BATCH = 100;

  private final UnitOfWork units;
  private final Tickets tickets;
  private final TicketJournal journal;
  private final Desk desk;
  private final InstantSource clock;

  public ClosingSilentTickets(
      UnitOfWork units, Tickets tickets, TicketJournal journal, Desk desk, InstantSource clock) {
    this.units = units;
    this.tickets = tickets;
    this.journal = journal;
    this.desk = desk;
    this.clock = clock;
  }

  @Override
  public int close() {
    Instant moment = clock.instant().minus(desk.settings().tickets().autoCloseAfter());
    int closed = 0;
    while (true) {
      List<Ticket.Resolved> silent = units.run(() -> tickets.resolvedBefore(moment, BATCH));
      int inBatch = 0;
      for (Ticket.Resolved ticket : silent) {
        inBatch += close(ticket.number(), moment) ? 1 : 0;
      }
      closed += inBatch;
      if (silent.size() < BATCH || inBatch == 0) {
        return closed;
      }
    }
  }

  private boolean close(TicketNumber number, Instant moment) {
    try {
      return units.run(
          () ->
              switch (tickets.find(number).orElse(null)) {
                case Ticket.Resolved resolved when resolved.finishedAt().isBefore(moment) -> {
                  journal.changed(resolved.close(new Actor.Automation(), clock.instant()));
                  yield true;
                }
                case null -> false;
                case Ticket.Resolved _, Ticket.Active _, Ticket.Rejected _, Ticket.Closed _ ->
                    false;
              });
    } catch (StaleTicketException _) {
      return false; // somebody did something about it, so it is silent no longer
    }
  }
}
