package io.supportbot.application.draft;

import io.supportbot.application.transaction.UnitOfWork;
import io.supportbot.domain.draft.Draft;
import io.supportbot.domain.person.Actor;
import java.util.Optional;

/// [SeeDraft] on the ports.
public final class SeeingDraft implements SeeDraft {
  private final UnitOfWork units;
  private final Drafts drafts;

  public SeeingDraft(UnitOfWork units, Drafts drafts) {
    this.units = units;
    this.drafts = drafts;
  }

  @Override
  public Optional<Draft> see(Actor actor) {
    return actor instanceof Actor.Customer(var customer)
        ? units.run(() -> drafts.find(customer))
        : Optional.empty();
  }
}
