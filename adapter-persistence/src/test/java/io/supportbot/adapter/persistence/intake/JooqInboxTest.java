package io.supportbot.adapter.persistence.intake;

import io.supportbot.adapter.persistence.testing.SharedStoreTest;
import io.supportbot.application.intake.Inbox;
import io.supportbot.testkit.contract.InboxContract;

/// The inbox keeps its contract.
class JooqInboxTest extends SharedStoreTest implements InboxContract {
  @Override
  public Inbox inbox() {
    return store().get(Inbox.class);
  }
}
