package io.supportbot.adapter.scheduler;

import com.github.kagkarlsson.scheduler.Scheduler;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// The timers on db-scheduler.
final class DbSchedulerTimers implements DeskTimers {
  /// A process that died in the middle of a task is found out within two minutes, and the task goes on elsewhere.
  static final Duration HEARTBEAT = Duration.ofSeconds(20);
  static final int MISSED_HEARTBEATS = 6;

  /// More than the number of tasks is never needed.
  private static final int THREADS = 4;

  /// For work that runs at a stop; then it is interrupted. Each of its units takes milliseconds, or waits for a database that is away.
  private static final Duration FINISHING = Duration.ofSeconds(2);

  private final SchedulerConfig config;
  private final Provider<DataSource> dataSource;
  private final DeskTasks tasks;
  private final InstantSource clock;
  private @Nullable Scheduler scheduler;

  @Inject
  DbSchedulerTimers(
      SchedulerConfig config,
      Provider<DataSource> dataSource,
      DeskTasks tasks,
      InstantSource clock) {
    this.config = config;
    this.dataSource = dataSource;
    this.tasks = tasks;
    this.clock = clock;
  }

  @Override
  public synchronized void start() {
    if (scheduler != null) {
      throw new IllegalStateException("timers must be started once");
    }
    var created =
        Scheduler.create(dataSource.get())
            .startTasks(tasks.all())
            .clock(clock::instant)
            .pollingInterval(config.polling())
            .heartbeatInterval(HEARTBEAT)
            .missedHeartbeatsLimit(MISSED_HEARTBEATS)
            .threads(THREADS)
            .executorService(
                Executors.newThreadPerTaskExecutor(
                    Thread.ofVirtual().name("timer-", 0).factory()))
            .shutdownMaxWait(FINISHING)
            .build();
    created.start();
    scheduler = created;
  }

  @Override
  public synchronized void stop() {
    if (scheduler != null) {
      scheduler.stop();
      scheduler = null;
    }
  }
}
