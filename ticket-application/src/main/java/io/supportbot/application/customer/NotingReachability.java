package io.supportbot.application.customer;

import io.supportbot.application.delivery.Deliveries;
import io.supportbot.application.transaction.UnitOfWork;
import io.supportbot.domain.person.ContactAddress;

/// [NoteReachability] on the ports.
public final class NotingReachability implements NoteReachability {
  private final UnitOfWork units;
  private final Customers customers;
  private final Deliveries deliveries;

  public NotingReachability(UnitOfWork units, Customers customers, Deliveries deliveries) {
    this.units = units;
    this.customers = customers;
    this.deliveries = deliveries;
  }

  @Override
  public void note(ContactAddress address, boolean reachable) {
    units.<Boolean>run(
        () -> {
          if (reachable) {
            deliveries.met(address.channel(), address.address());
          }
          customers
              .find(address)
              .ifPresent(customer -> customers.reachable(customer.id(), reachable));
          if (reachable) {
            deliveries.release(address.channel(), address.address());
          }
          return true;
        });
  }
}
