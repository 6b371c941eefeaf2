package io.supportbot.adapter.scheduler;

import com.google.inject.PrivateModule;
import com.google.inject.Scopes;

/// Offers [DeskTimers]. Needs the data source, the clock and the use cases that the timers drive.
public final class SchedulerModule extends PrivateModule {
  private final SchedulerConfig config;

  /// A module of timers that look as often as the config says.
  public SchedulerModule(SchedulerConfig config) {
    this.config = config;
  }

  @Override
  protected void configure() {
    bind(SchedulerConfig.class).toInstance(config);
    bind(DeskTasks.class).in(Scopes.SINGLETON);
    bind(DbSchedulerTimers.class).in(Scopes.SINGLETON);
    bind(DeskTimers.class).to(DbSchedulerTimers.class);
    expose(DeskTimers.class);
  }
}
