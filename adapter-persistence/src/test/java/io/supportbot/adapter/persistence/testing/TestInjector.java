package io.supportbot.adapter.persistence.testing;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Stage;
import io.supportbot.adapter.persistence.Database;
import io.supportbot.adapter.persistence.PersistenceConfig;
import io.supportbot.adapter.persistence.PersistenceModule;
import java.time.InstantSource;

/// The module of this adapter, wired as strictly as in production.
final class TestInjector {
  private final Injector injector;

  TestInjector(PersistenceConfig config) {
    injector =
        Guice.createInjector(Stage.PRODUCTION, new Strictness(), new PersistenceModule(config));
  }

  <T> T get(Class<T> type) {
    return injector.getInstance(type);
  }

  Database database() {
    return get(Database.class);
  }

  private static final class Strictness extends AbstractModule {
    @Override
    protected void configure() {
      binder().requireExplicitBindings();
      binder().requireAtInjectOnConstructors();
      binder().requireExactBindingAnnotations();
      binder().disableCircularProxies();
      bind(InstantSource.class).toInstance(InstantSource.system());
    }
  }
}
