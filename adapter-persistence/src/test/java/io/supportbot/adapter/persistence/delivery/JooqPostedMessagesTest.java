package io.supportbot.adapter.persistence.delivery;

import io.supportbot.adapter.persistence.testing.SharedStoreTest;
import io.supportbot.application.delivery.ConversationMoves;
import io.supportbot.application.delivery.PostedMessages;
import io.supportbot.testkit.contract.PostedMessagesContract;

/// Posted messages and moves keep their contract.
class JooqPostedMessagesTest extends SharedStoreTest
    implements PostedMessagesContract {
  @Override
  public PostedMessages postedMessages() {
    return store().get(PostedMessages.class);
  }

  @Override
  public ConversationMoves conversationMoves() {
    return store().get(ConversationMoves.class);
  }
}
