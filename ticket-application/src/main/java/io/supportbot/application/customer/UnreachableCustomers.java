package io.supportbot.application.customer;

import io.supportbot.application.delivery.Recipients;
import io.supportbot.domain.person.ContactAddress;

/// Remembers of which customers a channel said that it can no longer deliver to them. A lane is the address of a customer, or of nobody.
public final class UnreachableCustomers implements Recipients {
  private final Customers customers;

  public UnreachableCustomers(Customers customers) {
    this.customers = customers;
  }

  @Override
  public void reachable(String channel, String lane, boolean reachable) {
    customers
        .find(new ContactAddress(channel, lane))
        .ifPresent(customer -> customers.reachable(customer.id(), reachable));
  }

  @Override
  public boolean isUnreachable(String channel, String lane) {
    return customers.isUnreachable(new ContactAddress(channel, lane));
  }
}
