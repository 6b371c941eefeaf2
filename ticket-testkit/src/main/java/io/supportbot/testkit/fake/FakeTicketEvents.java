package io.supportbot.testkit.fake;

import io.supportbot.application.history.TicketEvents;
import io.supportbot.domain.ticket.TicketEvent;
import io.supportbot.domain.ticket.TicketNumber;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/// History in memory.
public final class FakeTicketEvents implements TicketEvents {
  private final Table<Long, TicketEvent> events;
  private final AtomicLong lastPosition = new AtomicLong();

  public FakeTicketEvents(FakeUnitOfWork units) {
    events = new Table<>(units);
  }

  @Override
  public void append(List<TicketEvent> happened) {
    happened.forEach(event -> events.put(lastPosition.incrementAndGet(), event));
  }

  @Override
  public List<TicketEvent> of(TicketNumber ticket) {
    return events.values().stream().filter(event -> event.ticket().equals(ticket)).toList();
  }
}
