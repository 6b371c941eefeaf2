package io.supportbot.adapter.persistence.delivery;

import com.google.inject.AbstractModule;
import com.google.inject.Scopes;
import io.supportbot.application.delivery.ConversationMoves;
import io.supportbot.application.delivery.Outbox;
import io.supportbot.application.delivery.PostedMessages;

/// Binds what this room offers.
public final class DeliveryRoomModule extends AbstractModule {
  @Override
  protected void configure() {
    bind(JooqOutbox.class).in(Scopes.SINGLETON);
    bind(Outbox.class).to(JooqOutbox.class);
    bind(JooqPostedMessages.class).in(Scopes.SINGLETON);
    bind(PostedMessages.class).to(JooqPostedMessages.class);
    bind(JooqConversationMoves.class).in(Scopes.SINGLETON);
    bind(ConversationMoves.class).to(JooqConversationMoves.class);
  }
}
