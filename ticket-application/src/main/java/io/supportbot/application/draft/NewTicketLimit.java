package io.supportbot.application.draft;

import io.supportbot.application.desk.Desk;
import io.supportbot.application.ticket.Page;
import io.supportbot.application.ticket.Tickets;
import io.supportbot.domain.person.CustomerId;
import io.supportbot.domain.ticket.Ticket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// How many tickets one customer may open within an hour. Thread-safe.
public final class NewTicketLimit {
  private static final Duration HOUR = Duration.ofHours(1);

  /// A limit higher than a page could be is counted, but the wait is then rounded up to the whole hour.
  private static final int LOOK_BACK = 100;

  private final Tickets tickets;
  private final Desk desk;

  public NewTicketLimit(Tickets tickets, Desk desk) {
    this.tickets = tickets;
    this.desk = desk;
  }

  /// A limit that is used up.
  ///
  /// @param perHour how many tickets an hour
  /// @param waitFor until the next one is possible
  record UsedUp(int perHour, Duration waitFor) {}

  /// Whether the customer has to wait; empty where they may open one now.
  Optional<UsedUp> check(CustomerId customer, Instant now) {
    int perHour = desk.settings().limits().newTicketsPerHour();
    if (perHour == 0 || tickets.countOpenedSince(customer, now.minus(HOUR)) < perHour) {
      return Optional.empty();
    }
    List<Ticket> newest =
        tickets.ofCustomer(customer, Page.first(Math.min(perHour, LOOK_BACK)));
    Duration waitFor =
        newest.size() < perHour
            ? HOUR
            : Duration.between(now, newest.getLast().details().openedAt().plus(HOUR));
    return Optional.of(new UsedUp(perHour, waitFor.isNegative() ? Duration.ZERO : waitFor));
  }
}
