package io.supportbot.application.ticket;

import io.supportbot.application.access.AccessRules;
import io.supportbot.application.access.Refusal;
import io.supportbot.domain.person.Actor;
import io.supportbot.domain.ticket.Ticket;
import io.supportbot.domain.ticket.TicketNumber;

/// Finds tickets for an actor, as far as they may know of them. Thread-safe.
public final class TicketsInReach {
  private final Tickets tickets;
  private final AccessRules access;

  public TicketsInReach(Tickets tickets, AccessRules access) {
    this.tickets = tickets;
    this.access = access;
  }

  /// What a search came to.
  public sealed interface Reach {
    /// The actor may know of this ticket.
    ///
    /// @param asStaff whether as staff, or as its customer
    record Within(Ticket ticket, boolean asStaff) implements Reach {}

    /// The actor gets nothing.
    record Beyond(Refusal refusal) implements Reach {}
  }

  /// A ticket to be worked on; only for staff.
  public Reach forStaff(Actor actor, TicketNumber number) {
    return access.isStaff(actor)
        ? forAnyone(actor, number)
        : new Reach.Beyond(new Refusal.NotAllowed());
  }

  /// A ticket for its customer or for staff.
  public Reach forAnyone(Actor actor, TicketNumber number) {
    return switch (actor) {
      case Actor.Customer _ ->
          tickets
              .find(number)
              .filter(ticket -> access.owns(actor, ticket))
              .<Reach>map(ticket -> new Reach.Within(ticket, false))
              .orElseGet(() -> new Reach.Beyond(new Refusal.NoSuchTicket(number)));
      case Actor.Operator _, Actor.Automation _, Actor.ApiClient _ ->
          !access.isStaff(actor)
              ? new Reach.Beyond(new Refusal.NotAllowed())
              : tickets
                  .find(number)
                  .<Reach>map(ticket -> new Reach.Within(ticket, true))
                  .orElseGet(() -> new Reach.Beyond(new Refusal.NoSuchTicket(number)));
    };
  }
}
