package io.supportbot.adapter.persistence.delivery;

import io.supportbot.adapter.persistence.testing.SharedStoreTest;
import io.supportbot.application.delivery.PostedMessages;
import io.supportbot.testkit.contract.PostedMessagesContract;

/// Posted messages keep their contract.
class JooqPostedMessagesTest extends SharedStoreTest implements PostedMessagesContract {
  @Override
  public PostedMessages postedMessages() {
    return store().get(PostedMessages.class);
  }
}
