package io.supportbot.application.customer;

import io.supportbot.application.transaction.UnitOfWork;
import io.supportbot.domain.person.ContactAddress;

/// [NoteReachability] on the ports.
public final class NotingReachability implements NoteReachability {
  private final UnitOfWork units;
  private final CustomerReach reach;

  public NotingReachability(UnitOfWork units, CustomerReach reach) {
    this.units = units;
    this.reach = reach;
  }

  @Override
  public void note(ContactAddress address, boolean reachable) {
    units.<Boolean>run(
        () -> {
          if (reachable) {
            reach.regained(address);
          } else {
            reach.lost(address, false);
          }
          return true;
        });
  }
}
