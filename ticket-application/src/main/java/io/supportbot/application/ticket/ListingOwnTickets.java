package io.supportbot.application.ticket;

import io.supportbot.application.access.Refusal;
import io.supportbot.application.transaction.UnitOfWork;
import io.supportbot.domain.person.Actor;
import io.supportbot.domain.person.CustomerId;
import io.supportbot.domain.ticket.Ticket;
import java.util.List;
import java.util.Optional;

/// [ListOwnTickets] on the ports.
public final class ListingOwnTickets implements ListOwnTickets {
  private final UnitOfWork units;
  private final Tickets tickets;

  public ListingOwnTickets(UnitOfWork units, Tickets tickets) {
    this.units = units;
    this.tickets = tickets;
  }

  @Override
  public Result list(Query query) {
    if (!(query.actor() instanceof Actor.Customer(var customer))) {
      return new Result.Refused(new Refusal.NotAllowed());
    }
    return units.run(
        () -> {
          List<Ticket> found = tickets.ofCustomer(customer, query.page());
          return new Result.Listed(found, hasOlder(found, query, customer));
        });
  }

  private boolean hasOlder(
      List<Ticket> found, Query query, CustomerId customer) {
    return found.size() == query.page().limit()
        && !tickets
            .ofCustomer(
                customer,
                new Page(Optional.of(found.getLast().number()), 1))
            .isEmpty();
  }
}
