package io.supportbot.bootstrap.desk;

import com.google.inject.AbstractModule;
import com.google.inject.Scopes;
import com.google.inject.multibindings.Multibinder;
import io.supportbot.adapter.scheduler.SchedulerConfig;
import io.supportbot.adapter.scheduler.SchedulerModule;
import io.supportbot.application.delivery.Channel;
import io.supportbot.application.desk.Desk;
import io.supportbot.application.task.Tasks;
import io.supportbot.application.transaction.Ids;
import io.supportbot.bootstrap.config.SupportBotConfig;
import java.time.InstantSource;

/// A whole desk of one configuration.
final class DeskModule extends AbstractModule {
  private final SupportBotConfig config;
  private final InstantSource clock;
  private final Workers workers;

  DeskModule(SupportBotConfig config, InstantSource clock, Workers workers) {
    this.config = config;
    this.clock = clock;
    this.workers = workers;
  }

  @Override
  protected void configure() {
    binder().requireExplicitBindings();
    binder().requireAtInjectOnConstructors();
    binder().requireExactBindingAnnotations();
    binder().disableCircularProxies();

    bind(InstantSource.class).toInstance(clock);
    bind(Desk.class).toInstance(new ConfiguredDesk(config));
    bind(Ids.class).toInstance(new TimeOrderedIds());
    bind(Tasks.class).toInstance(workers.tasks());
  }
}
