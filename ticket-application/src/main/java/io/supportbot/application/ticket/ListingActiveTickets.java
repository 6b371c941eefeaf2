package io.supportbot.application.ticket;

import io.supportbot.application.access.AccessRules;
import io.supportbot.application.access.Refusal;
import io.supportbot.application.transaction.UnitOfWork;

/// [ListActiveTickets] on the ports.
public final class ListingActiveTickets implements ListActiveTickets {
  private final UnitOfWork units;
  private final Tickets tickets;
  private final AccessRules access;

  public ListingActiveTickets(UnitOfWork units, Tickets tickets, AccessRules access) {
    this.units = units;
    this.tickets = tickets;
    this.access = access;
  }

  @Override
  public Result list(Query query) {
    if (!access.isStaff(query.actor())) {
      return new Result.Refused(new Refusal.NotAllowed());
    }
    return units.run(
        () ->
            new Result.Listed(
                tickets.active(query.filter(), query.limit(), query.offset()),
                tickets.countActive(query.filter())));
  }
}
