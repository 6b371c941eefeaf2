package io.supportbot.adapter.persistence.draft;

import io.supportbot.adapter.persistence.testing.SharedStoreTest;
import io.supportbot.application.draft.Drafts;
import io.supportbot.domain.person.CustomerId;
import io.supportbot.testkit.contract.DraftsContract;

/// Drafts keep their contract.
class JooqDraftsTest extends SharedStoreTest implements DraftsContract {
  @Override
  public Drafts drafts() {
    return store().get(Drafts.class);
  }

  @Override
  public void damage(CustomerId customer) {
    store()
        .execute("update drafts set answers = '\\x00' where customer = " + customer.value());
  }
}
