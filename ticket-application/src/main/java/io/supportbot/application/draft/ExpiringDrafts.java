package io.supportbot.application.draft;

import io.supportbot.application.customer.Customers;
import io.supportbot.application.delivery.Announcement;
import io.supportbot.application.delivery.Deliveries;
import io.supportbot.application.desk.Desk;
import io.supportbot.application.transaction.UnitOfWork;
import io.supportbot.domain.draft.Draft;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/// [ExpireDrafts] on the ports. A batch is a unit of work; drafts that their customers have in hand are left out by the store.
public final class ExpiringDrafts implements ExpireDrafts {
  private static final int BATCH = 20;

  private final UnitOfWork units;
  private final Drafts drafts;
  private final Customers customers;
  private final Deliveries deliveries;
  private final Desk desk;
  private final InstantSource clock;

  public ExpiringDrafts(
      UnitOfWork units,
      Drafts drafts,
      Customers customers,
      Deliveries deliveries,
      Desk desk,
      InstantSource clock) {
    this.units = units;
    this.drafts = drafts;
    this.customers = customers;
    this.deliveries = deliveries;
    this.desk = desk;
    this.clock = clock;
  }

  @Override
  public int expire() {
    Instant moment = clock.instant().minus(desk.settings().tickets().draftExpiresAfter());
    int expired = 0;
    int inBatch;
    do {
      inBatch = units.run(() -> expireBatch(moment));
      expired += inBatch;
    } while (inBatch == BATCH);
    return expired;
  }

  private int expireBatch(Instant moment) {
    List<Draft> untouched = drafts.untouchedSince(moment, BATCH);
    for (Draft draft : untouched) {
      drafts.remove(draft.customer());
      customers
          .find(draft.customer())
          .ifPresent(
              customer -> deliveries.announce(new Announcement.DraftExpired(draft, customer)));
    }
    return untouched.size();
  }
}
