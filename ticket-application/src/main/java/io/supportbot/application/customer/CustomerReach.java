package io.supportbot.application.customer;

import io.supportbot.application.delivery.Deliveries;
import io.supportbot.domain.person.ContactAddress;
import io.supportbot.domain.person.CustomerProfile;
import java.util.function.Supplier;

/// Whether customers can be reached. Remembers it, and lets out what waited for those who are back. All in the caller's unit of work. Thread-safe.
public final class CustomerReach {
  private final Customers customers;
  private final ReachChanges changes;
  private final Supplier<Deliveries> deliveries;

  /// @param deliveries asked for when somebody is back: a delivery that fails is how it is learnt that somebody is gone
  public CustomerReach(
      Customers customers, ReachChanges changes, Supplier<Deliveries> deliveries) {
    this.customers = customers;
    this.changes = changes;
    this.deliveries = deliveries;
  }

  /// The customer of this address can no longer be reached.
  ///
  /// @param undelivered whether that was learnt because something could not be delivered
  void lost(ContactAddress address, boolean undelivered) {
    note(address, false, undelivered);
  }

  /// The customer of this address can be reached.
  void regained(ContactAddress address) {
    deliveries.get().release(address.channel(), address.address());
    note(address, true, false);
  }

  /// A customer is back of whom that is noted already.
  void returned(CustomerProfile customer) {
    deliveries.get().release(customer.address().channel(), customer.address().address());
    changes.changed(customer, false);
  }

  private void note(ContactAddress address, boolean reachable, boolean undelivered) {
    customers
        .find(address)
        .filter(customer -> customers.reachable(customer.id(), reachable))
        .flatMap(customer -> customers.find(customer.id()))
        .ifPresent(customer -> changes.changed(customer, undelivered));
  }
}
