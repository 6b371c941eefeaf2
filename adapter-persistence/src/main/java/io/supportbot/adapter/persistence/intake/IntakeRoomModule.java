package io.supportbot.adapter.persistence.intake;

import com.google.inject.AbstractModule;
import com.google.inject.Scopes;
import io.supportbot.application.intake.Inbox;
import io.supportbot.application.intake.Leadership;

/// Binds what this room offers.
public final class IntakeRoomModule extends AbstractModule {
  @Override
  protected void configure() {
    bind(JooqInbox.class).in(Scopes.SINGLETON);
    bind(Inbox.class).to(JooqInbox.class);
    bind(AdvisoryLockLeadership.class).in(Scopes.SINGLETON);
    bind(Leadership.class).to(AdvisoryLockLeadership.class);
  }
}
