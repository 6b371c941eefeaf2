package io.supportbot.adapter.persistence.testing;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Stage;
import io.supportbot.adapter.persistence.Database;
import io.supportbot.adapter.persistence.PersistenceConfig;
import io.supportbot.adapter.persistence.PersistenceModule;
import io.supportbot.application.task.Tasks;
import java.time.InstantSource;
import java.util.concurrent.Executors;

/// The module of this adapter, wired as strictly as in production.
final class TestInjector {
  /// Of daemons: they end with the JVM.
  private static final Tasks TASKS =
      new Tasks(
          Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("test-task-", 0).factory()),
          Executors.newSingleThreadScheduledExecutor(
              Thread.ofPlatform().name("test-timer").daemon().factory()));

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
      bind(Tasks.class).toInstance(TASKS);
    }
  }
}
