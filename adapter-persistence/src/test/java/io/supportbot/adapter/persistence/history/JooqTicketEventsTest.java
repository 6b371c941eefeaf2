package io.supportbot.adapter.persistence.history;

import io.supportbot.adapter.persistence.testing.SharedStoreTest;
import io.supportbot.application.history.TicketEvents;
import io.supportbot.testkit.contract.TicketEventsContract;

/// The history keeps its contract.
class JooqTicketEventsTest extends SharedStoreTest implements TicketEventsContract {
  @Override
  public TicketEvents ticketEvents() {
    return store().get(TicketEvents.class);
  }
}
