package io.supportbot.adapter.persistence.ticket;

import com.google.inject.AbstractModule;
import com.google.inject.Scopes;
import io.supportbot.application.ticket.Tickets;

/// Binds what this room offers.
public final class TicketRoomModule extends AbstractModule {
  @Override
  protected void configure() {
    bind(JooqTickets.class).in(Scopes.SINGLETON);
    bind(Tickets.class).to(JooqTickets.class);
    bind(TicketRows.class).in(Scopes.SINGLETON);
    bind(AttachmentRows.class).in(Scopes.SINGLETON);
  }
}
