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
  public void unreachable(String channel, String lane) {
    customers
        .find(new ContactAddress(channel, lane))
        .ifPresent(customer -> customers.reachable(customer.id(), false));
  }
}
