package io.supportbot.adapter.persistence.search;

import io.supportbot.adapter.persistence.testing.SharedStoreTest;
import io.supportbot.application.search.SearchIndex;
import io.supportbot.testkit.contract.SearchIndexContract;

/// The search keeps its contract.
class JooqSearchIndexTest extends SharedStoreTest implements SearchIndexContract {
  @Override
  public SearchIndex searchIndex() {
    return store().get(SearchIndex.class);
  }
}
