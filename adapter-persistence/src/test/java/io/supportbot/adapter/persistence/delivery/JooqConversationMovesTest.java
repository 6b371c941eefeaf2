package io.supportbot.adapter.persistence.delivery;

import io.supportbot.adapter.persistence.testing.SharedStoreTest;
import io.supportbot.application.delivery.ConversationMoves;
import io.supportbot.application.delivery.PostedMessages;
import io.supportbot.testkit.contract.ConversationMovesContract;

/// Moves keep their contract.
class JooqConversationMovesTest extends SharedStoreTest implements ConversationMovesContract {
  @Override
  public PostedMessages postedMessages() {
    return store().get(PostedMessages.class);
  }

  @Override
  public ConversationMoves conversationMoves() {
    return store().get(ConversationMoves.class);
  }
}
