package io.supportbot.application.customer;

import io.supportbot.application.delivery.Announcement;
import io.supportbot.application.delivery.Deliveries;
import io.supportbot.application.ticket.Tickets;
import io.supportbot.domain.person.ContactAddress;
import io.supportbot.domain.person.CustomerProfile;
import java.util.function.Supplier;

/// Whether customers can be reached. Remembers it, lets out what waited for those who are back, and tells of it on each of their tickets that the staff works
/// on. All in the caller's unit of work. Thread-safe.
public final class CustomerReach {
  private final Customers customers;
  private final Tickets tickets;
  private final Supplier<Deliveries> deliveries;

  /// @param deliveries asked for when something is to be said, since a delivery that fails is what is told of
  public CustomerReach(
      Customers customers, Tickets tickets, Supplier<Deliveries> deliveries) {
    this.customers = customers;
    this.tickets = tickets;
    this.deliveries = deliveries;
  }

  /// The customer of this address can no longer be reached.
  ///
  /// @param undelivered whether that was learnt because something could not be delivered
  void lost(ContactAddress address, boolean undelivered) {
    customers
        .find(address)
        .filter(customer -> customers.reachable(customer.id(), false))
        .flatMap(customer -> customers.find(customer.id()))
        .ifPresent(customer -> tell(customer, undelivered));
  }

  /// The customer of this address can be reached.
  void regained(ContactAddress address) {
    deliveries.get().release(address.channel(), address.address());
    customers
        .find(address)
        .filter(customer -> customers.reachable(customer.id(), true))
        .flatMap(customer -> customers.find(customer.id()))
        .ifPresent(customer -> tell(customer, false));
  }

  /// A customer is back of whom that is noted already.
  void returned(CustomerProfile customer) {
    deliveries.get().release(customer.address().channel(), customer.address().address());
    tell(customer, false);
  }

  private void tell(CustomerProfile customer, boolean undelivered) {
    tickets
        .activeOfCustomer(customer.id())
        .forEach(
            ticket ->
                deliveries
                    .get()
                    .announce(new Announcement.ReachChanged(ticket, customer, undelivered)));
  }
}
