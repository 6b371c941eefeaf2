package io.supportbot.bootstrap.desk;

import io.supportbot.application.task.Tasks;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// The threads of a desk: a virtual one for each task in hand, and a timer that only hands tasks over. How many tasks are in hand is bounded by the engines.
final class Workers implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final ExecutorService workers =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("desk-", 0).factory());
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("desk-timer").daemon().factory());

  Tasks tasks() {
    return new Tasks(workers, timer);
  }

  /// Ends what is left; the engines were stopped before and have nothing in hand.
  @Override
  public void close() {
    timer.shutdownNow();
    workers.shutdown();
    try {
      if (!workers.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        workers.shutdownNow();
      }
    } catch (InterruptedException _) {
      workers.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
