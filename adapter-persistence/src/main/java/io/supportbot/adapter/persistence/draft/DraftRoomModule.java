package io.supportbot.adapter.persistence.draft;

import com.google.inject.AbstractModule;
import com.google.inject.Scopes;
import io.supportbot.application.draft.Drafts;

/// Binds what this room offers.
public final class DraftRoomModule extends AbstractModule {
  @Override
  protected void configure() {
    bind(JooqDrafts.class).in(Scopes.SINGLETON);
    bind(Drafts.class).to(JooqDrafts.class);
  }
}
