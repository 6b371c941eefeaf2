package io.supportbot.bootstrap.desk;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Stage;
import io.supportbot.adapter.persistence.Database;
import io.supportbot.adapter.scheduler.DeskTimers;
import io.supportbot.adapter.telegram.TelegramBot;
import io.supportbot.application.delivery.Dispatcher;
import io.supportbot.application.intake.Intake;
import io.supportbot.application.intake.Leadership;
import io.supportbot.application.intake.Succession;
import io.supportbot.application.task.Tasks;
import io.supportbot.bootstrap.config.SupportBotConfig;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A desk that runs in this process: its database is open, and it serves the bot as long as no other process on the same database does.
public final class LiveDesk implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(LiveDesk.class);
  private static final Duration ASK_FOR_THE_LEAD = Duration.ofSeconds(1);

  /// What is in hand may take this long to end, and one second more until that is noticed; together with the rest a stop stays within 20 seconds.
  private static final Duration FINISHING = Duration.ofSeconds(7);

  private final Workers workers;
  private final Database database;
  private final Succession succession;

  private LiveDesk(Workers workers, Database database, Succession succession) {
    this.workers = workers;
    this.database = database;
    this.succession = succession;
  }

  /// Opens the database, brings it to this version and begins to serve. Leaves nothing behind where it fails.
  ///
  /// @throws io.supportbot.adapter.persistence.StoreSetupException if the database has to be set right by a person
  public static LiveDesk start(SupportBotConfig config) {
    return start(config, InstantSource.system());
  }

  /// The same by another clock.
  public static LiveDesk start(SupportBotConfig config, InstantSource clock) {
    Workers workers = new Workers();
    Injector injector =
        Guice.createInjector(Stage.PRODUCTION, new DeskModule(config, clock, workers));
    Database database = injector.getInstance(Database.class);
    try {
      database.start();
    } catch (RuntimeException failed) {
      workers.close();
      throw failed;
    }
    Succession succession =
        new Succession(
            injector.getInstance(Leadership.class),
            () -> takeUp(injector),
            () -> layDown(injector, workers),
            injector.getInstance(Tasks.class),
            ASK_FOR_THE_LEAD);
    succession.start();
    return new LiveDesk(workers, database, succession);
  }

  /// Brings the database to this version without serving.
  ///
  /// @return how many migrations were applied
  /// @throws io.supportbot.adapter.persistence.StoreSetupException if the database has to be set right by a person
  static int migrate(SupportBotConfig config) {
    try (Workers workers = new Workers()) {
      return Guice.createInjector(
              Stage.PRODUCTION, new DeskModule(config, InstantSource.system(), workers))
          .getInstance(Database.class)
          .migrate();
    }
  }

  /// Whether this process serves the bot.
  public boolean isLeading() {
    return succession.isLeading();
  }

  private static void takeUp(Injector injector) {
    injector.getInstance(Dispatcher.class).start();
    injector.getInstance(Intake.class).start();
    injector.getInstance(TelegramBot.class).start();
    injector.getInstance(DeskTimers.class).start();
  }

  /// All at once: nothing may begin anything new while another still ends what it has in hand, since the next leader may serve the bot already.
  private static void layDown(Injector injector, Workers workers) {
    boolean ended =
        workers.together(
            FINISHING.plusSeconds(1),
            List.of(
                () -> injector.getInstance(Dispatcher.class).stop(FINISHING),
                () -> injector.getInstance(Intake.class).stop(FINISHING),
                ending(injector.getInstance(TelegramBot.class)::stop),
                ending(injector.getInstance(DeskTimers.class)::stop)));
    if (!ended) {
      log.warn("Stopped with work in hand; it is stored and goes on at the next start");
    }
  }

  private static Callable<Boolean> ending(Runnable stop) {
    return Executors.callable(stop, true);
  }

  /// Finishes what is in hand and closes everything. What cannot be finished in time goes on at the next start.
  @Override
  public void close() {
    succession.stop();
    database.stop();
    workers.close();
  }
}
