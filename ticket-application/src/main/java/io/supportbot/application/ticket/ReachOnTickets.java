package io.supportbot.application.ticket;

import io.supportbot.application.customer.ReachChanges;
import io.supportbot.application.delivery.Announcement;
import io.supportbot.application.delivery.Deliveries;
import io.supportbot.domain.person.CustomerProfile;
import java.util.function.Supplier;

/// Tells on each ticket in work that its customer can no longer be reached, or can be again. Thread-safe.
public final class ReachOnTickets implements ReachChanges {
  private final Tickets tickets;
  private final Supplier<Deliveries> deliveries;

  /// @param deliveries asked for when something is to be said: a delivery that failed may be what is told of
  public ReachOnTickets(Tickets tickets, Supplier<Deliveries> deliveries) {
    this.tickets = tickets;
    this.deliveries = deliveries;
  }

  @Override
  public void changed(CustomerProfile customer, boolean undelivered) {
    tickets
        .activeOfCustomer(customer.id())
        .forEach(
            ticket ->
                deliveries
                    .get()
                    .announce(new Announcement.ReachChanged(ticket, customer, undelivered)));
  }
}
