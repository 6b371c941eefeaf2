package io.supportbot.adapter.telegram.customer;

import io.supportbot.application.desk.Desk;
import io.supportbot.domain.ticket.Ticket;
import jakarta.inject.Inject;
import java.time.InstantSource;

/// Whether to offer «Проблема не решена». Only an offer: the application decides when it is
/// pressed.
final class Reopening {
  private final Desk desk;
  private final InstantSource clock;

  @Inject
  Reopening(Desk desk, InstantSource clock) {
    this.desk = desk;
    this.clock = clock;
  }

  boolean isOffered(Ticket ticket) {
    return ticket instanceof Ticket.Reopenable finished
        && !finished
            .finishedAt()
            .plus(desk.settings().tickets().reopenWithin())
            .isBefore(clock.instant());
  }
}
