package io.supportbot.adapter.persistence.database;

import io.supportbot.adapter.persistence.testing.SharedStoreTest;
import io.supportbot.application.transaction.Ids;
import io.supportbot.testkit.contract.IdsContract;

/// Ids keep their contract.
class TimeOrderedIdsTest extends SharedStoreTest implements IdsContract {
  @Override
  public Ids ids() {
    return store().get(Ids.class);
  }
}
