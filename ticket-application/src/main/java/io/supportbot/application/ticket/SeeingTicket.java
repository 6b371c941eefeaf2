package io.supportbot.application.ticket;

import io.supportbot.application.customer.Customers;
import io.supportbot.application.history.TicketEvents;
import io.supportbot.application.ticket.TicketsInReach.Reach;
import io.supportbot.application.transaction.UnitOfWork;
import io.supportbot.domain.ticket.TicketEvent;
import io.supportbot.domain.ticket.Visibility;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// [SeeTicket] on the ports.
public final class SeeingTicket implements SeeTicket {
  private static final int COMMENTS = 100;

  private final UnitOfWork units;
  private final TicketsInReach reach;
  private final Comments comments;
  private final TicketEvents history;
  private final TicketOwners owners;

  public SeeingTicket(
      UnitOfWork units,
      TicketsInReach reach,
      Comments comments,
      TicketEvents history,
      Customers customers) {
    this.units = units;
    this.reach = reach;
    this.comments = comments;
    this.history = history;
    this.owners = new TicketOwners(customers);
  }

  @Override
  public Result see(Query query) {
    return units.run(
        () ->
            switch (reach.forAnyone(query.actor(), query.number())) {
              case Reach.Within within -> seen(within);
              case Reach.Beyond(var refusal) -> new Result.Refused(refusal);
            });
  }

  private Result seen(Reach.Within within) {
    var ticket = within.ticket();
    Set<Visibility> visible =
        within.asStaff() ? EnumSet.allOf(Visibility.class) : EnumSet.of(Visibility.PUBLIC);
    List<TicketEvent> events =
        history.of(ticket.number()).stream()
            .filter(event -> isVisible(event, visible))
            .map(event -> within.asStaff() ? event : withoutNote(event))
            .toList();
    return new Result.Seen(
        ticket,
        owners.of(ticket),
        comments.ofTicket(ticket.number(), visible, COMMENTS),
        events);
  }

  private static boolean isVisible(TicketEvent event, Set<Visibility> visible) {
    return !(event instanceof TicketEvent.Commented(var comment))
        || visible.contains(comment.visibility());
  }

  /// What colleagues tell each other at a hand-over is not for the customer.
  private static TicketEvent withoutNote(TicketEvent event) {
    return event instanceof TicketEvent.Assigned(var number, var by, var at, var from, var to, var _)
        ? new TicketEvent.Assigned(number, by, at, from, to, Optional.empty())
        : event;
  }
}
