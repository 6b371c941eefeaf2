package io.supportbot.bootstrap.desk;

import com.google.inject.AbstractModule;
import io.supportbot.adapter.scheduler.SchedulerConfig;
import io.supportbot.adapter.scheduler.SchedulerModule;
import io.supportbot.adapter.persistence.PersistenceConfig;
import io.supportbot.adapter.persistence.PersistenceModule;
import io.supportbot.adapter.telegram.RateLimits;
import io.supportbot.adapter.telegram.StaffGroup;
import io.supportbot.adapter.telegram.TelegramConfig;
import io.supportbot.adapter.telegram.TelegramModule;
import io.supportbot.application.desk.Desk;
import io.supportbot.application.task.Tasks;
import io.supportbot.bootstrap.config.Secret;
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
    bind(Desk.class).toInstance(new ConfiguredDesk(ConfiguredDesk.settingsOf(config)));
    bind(Tasks.class).toInstance(workers.tasks());
    bind(TelegramConfig.class).toInstance(telegram());
    install(new PersistenceModule(persistence()));
    install(new TelegramModule());
    install(new SchedulerModule(SchedulerConfig.DEFAULT));
    install(new ApplicationModule());
  }

  private PersistenceConfig persistence() {
    return new PersistenceConfig(
        config.dataDir(),
        config
            .database()
            .map(
                database ->
                    new PersistenceConfig.External(
                        database.url(),
                        database.user(),
                        database.password().map(Secret::value).orElse(""))),
        config.security().encryption(),
        config.security().keyFile(),
        PersistenceConfig.DEFAULT_POOL_SIZE);
  }

  private TelegramConfig telegram() {
    var limits = config.telegram().rateLimits();
    return new TelegramConfig(
        config.telegram().token().value(),
        config.telegram().apiUrl(),
        staff(),
        new RateLimits(limits.perSecond(), limits.perChatPerSecond(), limits.perGroupPerMinute()));
  }

  private StaffGroup staff() {
    return new StaffGroup(
        config.staff().chatId(),
        switch (config.staff().topics()) {
          case AUTO -> StaffGroup.Topics.AUTO;
          case NEVER -> StaffGroup.Topics.NEVER;
        },
        switch (config.staff().replies()) {
          case REPLY_ONLY -> StaffGroup.Replies.REPLY_ONLY;
          case EVERY_MESSAGE -> StaffGroup.Replies.EVERY_MESSAGE;
        });
  }
}
