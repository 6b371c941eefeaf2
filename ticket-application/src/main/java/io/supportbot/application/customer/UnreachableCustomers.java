package io.supportbot.application.customer;

import io.supportbot.application.delivery.Recipients;
import io.supportbot.domain.person.ContactAddress;

/// Notes of which customers a channel said that it can no longer deliver to them. A lane is the address of a customer, or of nobody.
public final class UnreachableCustomers implements Recipients {
  private final CustomerReach reach;

  public UnreachableCustomers(CustomerReach reach) {
    this.reach = reach;
  }

  @Override
  public void unreachable(String channel, String lane) {
    reach.lost(new ContactAddress(channel, lane), true);
  }
}
