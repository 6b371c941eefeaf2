package io.supportbot.application.customer;

import io.supportbot.application.delivery.Recipients;
import io.supportbot.application.delivery.UnreachableRecipients;
import io.supportbot.domain.person.ContactAddress;

/// Notes of which customers a channel said that it can no longer deliver to them. A lane is the address of a customer, or of nobody.
public final class UnreachableCustomers implements Recipients, UnreachableRecipients {
  private final CustomerReach reach;

  public UnreachableCustomers(CustomerReach reach) {
    this.reach = reach;
  }

  @Override
  public void reachable(String channel, String lane, boolean reachable) {
    ContactAddress address = new ContactAddress(channel, lane);
    if (reachable) {
      reach.regained(address);
    } else {
      reach.lost(address, true);
    }
  }

  @Override
  public boolean contains(String channel, String lane) {
    return reach.isLost(new ContactAddress(channel, lane));
  }
}
