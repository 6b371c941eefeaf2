package io.supportbot.application.ticket;

import io.supportbot.application.desk.Desk;
import io.supportbot.application.protection.DamagedFieldException;
import io.supportbot.application.silence.Watermark;
import io.supportbot.application.transaction.UnitOfWork;
import io.supportbot.domain.person.Actor;
import io.supportbot.domain.ticket.Ticket;
import io.supportbot.domain.ticket.TicketNumber;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// [CloseSilentTickets] on the ports. Each ticket is a unit of work of its own; one that somebody changed in the meantime is left alone, and so is
/// one that cannot be read.
public final class ClosingSilentTickets implements CloseSilentTickets {
  private static final System.Logger LOG = System.getLogger(ClosingSilentTickets.class.getName());
  private static final int BATCH = 100;

  private final UnitOfWork units;
  private final Tickets tickets;
  private final TicketJournal journal;
  private final Desk desk;
  private final Watermark watermark;
  private final InstantSource clock;

  public ClosingSilentTickets(
      UnitOfWork units,
      Tickets tickets,
      TicketJournal journal,
      Desk desk,
      Watermark watermark,
      InstantSource clock) {
    this.units = units;
    this.tickets = tickets;
    this.journal = journal;
    this.desk = desk;
    this.watermark = watermark;
    this.clock = clock;
  }

  @Override
  public int close() {
    return watermark
        .present()
        .map(known -> close(known.minus(desk.settings().tickets().autoCloseAfter())))
        .orElse(0);
  }

  private int close(Instant moment) {
    int closed = 0;
    List<Tickets.Silent> batch = batchAfter(Optional.empty(), moment);
    while (!batch.isEmpty()) {
      for (Tickets.Silent silent : batch) {
        closed += close(silent.number(), moment) ? 1 : 0;
      }
      batch = batchAfter(Optional.of(batch.getLast()), moment);
    }
    return closed;
  }

  private List<Tickets.Silent> batchAfter(Optional<Tickets.Silent> last, Instant moment) {
    return units.run(() -> tickets.resolvedBefore(moment, last, BATCH));
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
    } catch (DamagedFieldException _) {
      LOG.log(
          Level.ERROR,
          () -> "DAMAGED: silent ticket " + number + " cannot be read and is left alone");
      return false;
    }
  }
}
