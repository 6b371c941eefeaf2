package io.supportbot.application.ticket;

import io.supportbot.application.desk.Desk;
import io.supportbot.domain.ticket.Ticket;
import java.time.Duration;
import java.time.Instant;

/// Until when a finished ticket can come back: operators may bring it back at any time, its customer within the desk's time for it; a ticket closed for good stays
/// closed for everyone. Thread-safe.
public final class ReopeningRule {
  private final Desk desk;

  public ReopeningRule(Desk desk) {
    this.desk = desk;
  }

  /// Whether it may be reopened now.
  public boolean allows(Ticket.Finished ticket, boolean asStaff, Instant now) {
    return switch (ticket) {
      case Ticket.Reopenable reopenable ->
          asStaff || !now.isAfter(reopenable.finishedAt().plus(within()));
      case Ticket.Closed _ -> false;
    };
  }

  /// The customer's time for it.
  public Duration within() {
    return desk.settings().tickets().reopenWithin();
  }
}
