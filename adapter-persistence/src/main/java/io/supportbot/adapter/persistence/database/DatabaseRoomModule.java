package io.supportbot.adapter.persistence.database;

import com.google.inject.AbstractModule;
import com.google.inject.Scopes;
import io.supportbot.application.transaction.Ids;
import io.supportbot.application.transaction.UnitOfWork;

/// Binds what this room offers.
public final class DatabaseRoomModule extends AbstractModule {
  @Override
  protected void configure() {
    bind(Transactions.class).in(Scopes.SINGLETON);
    bind(UnitOfWork.class).to(Transactions.class);
    bind(TimeOrderedIds.class).in(Scopes.SINGLETON);
    bind(Ids.class).to(TimeOrderedIds.class);
    bind(DatabaseLifecycle.class).in(Scopes.SINGLETON);
    bind(DedicatedConnections.class).in(Scopes.SINGLETON);
  }
}
