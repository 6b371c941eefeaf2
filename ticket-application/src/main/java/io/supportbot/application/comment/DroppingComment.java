package io.supportbot.application.comment;

import io.supportbot.application.transaction.UnitOfWork;
import io.supportbot.domain.person.Actor;

/// [DropComment] on the ports.
public final class DroppingComment implements DropComment {
  private final UnitOfWork units;
  private final CommentDrafts drafts;

  public DroppingComment(UnitOfWork units, CommentDrafts drafts) {
    this.units = units;
    this.drafts = drafts;
  }

  @Override
  public boolean drop(Actor actor) {
    if (!(actor instanceof Actor.Customer(var customer))) {
      return false;
    }
    return units.run(
        () -> {
          boolean present = drafts.find(customer).isPresent();
          drafts.remove(customer);
          return present;
        });
  }
}
