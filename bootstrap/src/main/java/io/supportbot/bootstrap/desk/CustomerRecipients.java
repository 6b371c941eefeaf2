package io.supportbot.bootstrap.desk;

import io.supportbot.application.customer.Customers;
import io.supportbot.application.delivery.Recipients;
import io.supportbot.domain.person.ContactAddress;

/// A lane that cannot be reached any longer is a customer who cannot: a customer's address is the lane of what goes to them.
record CustomerRecipients(Customers customers) implements Recipients {
  @Override
  public void unreachable(String channel, String lane) {
    customers
        .find(new ContactAddress(channel, lane))
        .ifPresent(customer -> customers.reachable(customer.id(), false));
  }
}
