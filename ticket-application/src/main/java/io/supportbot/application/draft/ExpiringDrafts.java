package io.supportbot.application.draft;

import io.supportbot.application.customer.Customers;
import io.supportbot.application.delivery.Announcement;
import io.supportbot.application.delivery.Deliveries;
import io.supportbot.application.desk.Desk;
import io.supportbot.application.protection.DamagedFieldException;
import io.supportbot.application.silence.Watermark;
import io.supportbot.application.transaction.UnitOfWork;
import io.supportbot.domain.draft.Draft;
import io.supportbot.domain.person.CustomerId;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// [ExpireDrafts] on the ports. Each draft is a unit of work of its own; one that its customer has in hand, or touched in the meantime, is left alone,
/// and so is one that cannot be read.
public final class ExpiringDrafts implements ExpireDrafts {
  private static final System.Logger LOG = System.getLogger(ExpiringDrafts.class.getName());
  private static final int BATCH = 20;

  private final UnitOfWork units;
  private final Drafts drafts;
  private final Customers customers;
  private final Deliveries deliveries;
  private final Desk desk;
  private final Watermark watermark;

  public ExpiringDrafts(
      UnitOfWork units,
      Drafts drafts,
      Customers customers,
      Deliveries deliveries,
      Desk desk,
      Watermark watermark) {
    this.units = units;
    this.drafts = drafts;
    this.customers = customers;
    this.deliveries = deliveries;
    this.desk = desk;
    this.watermark = watermark;
  }

  @Override
  public int expire() {
    return watermark
        .present()
        .map(known -> expire(known.minus(desk.settings().tickets().draftExpiresAfter())))
        .orElse(0);
  }

  private int expire(Instant moment) {
    int expired = 0;
    List<Drafts.Untouched> batch = batchAfter(Optional.empty(), moment);
    while (!batch.isEmpty()) {
      for (Drafts.Untouched untouched : batch) {
        expired += expire(untouched.customer(), moment) ? 1 : 0;
      }
      batch = batchAfter(Optional.of(batch.getLast()), moment);
    }
    return expired;
  }

  private List<Drafts.Untouched> batchAfter(Optional<Drafts.Untouched> last, Instant moment) {
    return units.run(() -> drafts.untouchedSince(moment, last, BATCH));
  }

  private boolean expire(CustomerId owner, Instant moment) {
    try {
      return units.run(
          () ->
              drafts
                  .find(owner)
                  .filter(draft -> draft.touchedAt().isBefore(moment))
                  .map(this::expired)
                  .isPresent());
    } catch (DamagedFieldException _) {
      LOG.log(
          Level.ERROR,
          () ->
              "DAMAGED: untouched draft of customer "
                  + owner.value()
                  + " cannot be read and is left alone");
      return false;
    }
  }

  private Draft expired(Draft draft) {
    drafts.remove(draft.customer());
    customers
        .find(draft.customer())
        .ifPresent(
            customer -> deliveries.announce(new Announcement.DraftExpired(draft, customer)));
    return draft;
  }
}
