package io.supportbot.adapter.persistence.protection;

import com.google.inject.AbstractModule;
import com.google.inject.Scopes;
import io.supportbot.application.protection.FieldCipher;

/// Binds what this room offers.
public final class ProtectionRoomModule extends AbstractModule {
  @Override
  protected void configure() {
    bind(TinkFieldCipher.class).in(Scopes.SINGLETON);
    bind(FieldCipher.class).to(TinkFieldCipher.class);
    bind(Keys.class).in(Scopes.SINGLETON);
  }
}
