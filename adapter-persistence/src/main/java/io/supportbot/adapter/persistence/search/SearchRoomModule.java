package io.supportbot.adapter.persistence.search;

import com.google.inject.AbstractModule;
import com.google.inject.Scopes;
import io.supportbot.application.search.SearchIndex;

/// Binds what this room offers.
public final class SearchRoomModule extends AbstractModule {
  @Override
  protected void configure() {
    bind(JooqSearchIndex.class).in(Scopes.SINGLETON);
    bind(SearchIndex.class).to(JooqSearchIndex.class);
    bind(TermHashes.class).in(Scopes.SINGLETON);
  }
}
