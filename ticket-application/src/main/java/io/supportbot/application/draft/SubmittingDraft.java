package io.supportbot.application.draft;

import io.supportbot.application.desk.Desk;
import io.supportbot.application.ticket.TicketJournal;
import io.supportbot.application.ticket.Tickets;
import io.supportbot.application.transaction.UnitOfWork;
import io.supportbot.domain.draft.Draft;
import io.supportbot.domain.person.Actor;
import io.supportbot.domain.person.CustomerId;
import java.time.Instant;
import java.time.InstantSource;

/// [SubmitDraft] on the ports.
public final class SubmittingDraft implements SubmitDraft {
  private final UnitOfWork units;
  private final Drafts drafts;
  private final Tickets tickets;
  private final TicketJournal journal;
  private final NewTicketLimit limit;
  private final Desk desk;
  private final InstantSource clock;

  public SubmittingDraft(
      UnitOfWork units,
      Drafts drafts,
      Tickets tickets,
      TicketJournal journal,
      NewTicketLimit limit,
      Desk desk,
      InstantSource clock) {
    this.units = units;
    this.drafts = drafts;
    this.tickets = tickets;
    this.journal = journal;
    this.limit = limit;
    this.desk = desk;
    this.clock = clock;
  }

  @Override
  public Result submit(Command command) {
    if (!(command.actor() instanceof Actor.Customer(var customer))) {
      return new Result.NotAllowed();
    }
    return units.run(
        () ->
            switch (drafts.find(customer).orElse(null)) {
              case Draft.AddingFiles complete -> submit(complete, customer);
              case Draft.ChoosingCategory draft -> new Result.NotComplete(draft);
              case Draft.Describing draft -> new Result.NotComplete(draft);
              case Draft.ChoosingPriority draft -> new Result.NotComplete(draft);
              case null -> new Result.NoDraft();
            });
  }

  private Result submit(Draft.AddingFiles draft, CustomerId customer) {
    Instant now = clock.instant();
    var usedUp = limit.check(customer, now);
    if (usedUp.isPresent()) {
      return new Result.TooManyTickets(usedUp.get().perHour(), usedUp.get().waitFor());
    }
    drafts.remove(customer);
    // last of all that can wait: from here until the commit nobody else gets a number of this day
    var number = tickets.nextNumber(desk.settings().dayAt(now));
    return new Result.Submitted(
        journal.opened(draft.submit(number, now)), draft.answers().words());
  }
}
