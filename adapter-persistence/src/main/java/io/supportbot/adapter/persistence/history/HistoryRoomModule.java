package io.supportbot.adapter.persistence.history;

import com.google.inject.AbstractModule;
import com.google.inject.Scopes;
import io.supportbot.application.history.TicketEvents;

/// Binds what this room offers.
public final class HistoryRoomModule extends AbstractModule {
  @Override
  protected void configure() {
    bind(JooqTicketEvents.class).in(Scopes.SINGLETON);
    bind(TicketEvents.class).to(JooqTicketEvents.class);
    bind(EventRows.class).in(Scopes.SINGLETON);
  }
}
