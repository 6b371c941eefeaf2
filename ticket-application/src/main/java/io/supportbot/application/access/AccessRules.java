package io.supportbot.application.access;

import io.supportbot.application.desk.Desk;
import io.supportbot.domain.person.Actor;
import io.supportbot.domain.ticket.Ticket;

/// Who may do what on this desk, by its present settings. Thread-safe.
///
/// Staff are the operators that the desk lists, and the desk's own automation. A customer has their own tickets; others do not exist
/// for them. API clients have no rights yet.
public final class AccessRules {
  private final Desk desk;

  public AccessRules(Desk desk) {
    this.desk = desk;
  }

  /// Whether the actor works on tickets here.
  public boolean isStaff(Actor actor) {
    return switch (actor) {
      case Actor.Operator operator -> desk.settings().operator(operator.id()).isPresent();
      case Actor.Automation() -> true;
      case Actor.Customer _, Actor.ApiClient _ -> false;
    };
  }

  /// Whether the ticket is the actor's own.
  public boolean owns(Actor actor, Ticket ticket) {
    return actor instanceof Actor.Customer customer
        && customer.id().equals(ticket.details().customer());
  }
}
