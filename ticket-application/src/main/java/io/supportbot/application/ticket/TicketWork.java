package io.supportbot.application.ticket;

import io.supportbot.application.access.Refusal;
import io.supportbot.application.ticket.TicketsInReach.Reach;
import io.supportbot.application.transaction.UnitOfWork;
import io.supportbot.domain.person.Actor;
import io.supportbot.domain.ticket.Change;
import io.supportbot.domain.ticket.Ticket;
import io.supportbot.domain.ticket.TicketNumber;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/// What all use cases that move a ticket have in common: one unit of work, the right to do it, the present state, and another try after a lost
/// race. Thread-safe.
public final class TicketWork {
  private final UnitOfWork units;
  private final TicketsInReach reach;
  private final TicketJournal journal;
  private final InstantSource clock;

  public TicketWork(
      UnitOfWork units, TicketsInReach reach, TicketJournal journal, InstantSource clock) {
    this.units = units;
    this.reach = reach;
    this.journal = journal;
    this.clock = clock;
  }

  /// Has staff do something to a ticket.
  <R> R asStaff(
      Actor actor,
      TicketNumber number,
      BiFunction<Ticket, Instant, R> work,
      Function<Refusal, R> refused) {
    return repeated(
        () -> reach.forStaff(actor, number),
        (within, now) -> work.apply(within.ticket(), now),
        refused);
  }

  /// Has staff or the ticket's customer do something to it.
  <R> R asAnyone(
      Actor actor,
      TicketNumber number,
      BiFunction<Reach.Within, Instant, R> work,
      Function<Refusal, R> refused) {
    return repeated(() -> reach.forAnyone(actor, number), work, refused);
  }

  /// Writes a change down.
  <T extends Ticket> T write(Change<T> change) {
    return journal.changed(change);
  }

  private <R> R repeated(
      Supplier<Reach> look,
      BiFunction<Reach.Within, Instant, R> work,
      Function<Refusal, R> refused) {
    return units.run(
        () ->
            LostRaces.repeat(
                () ->
                    switch (look.get()) {
                      case Reach.Within within -> work.apply(within, clock.instant());
                      case Reach.Beyond(var refusal) -> refused.apply(refusal);
                    }));
  }
}
