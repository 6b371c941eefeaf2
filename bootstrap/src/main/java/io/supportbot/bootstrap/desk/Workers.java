package io.supportbot.bootstrap.desk;

import io.supportbot.application.logging.WithoutMessages;
import io.supportbot.application.task.Tasks;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The threads of a desk: a virtual one for each task in hand, and a timer that only hands tasks over. How many tasks are in hand is bounded by the engines.
final class Workers implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Workers.class);
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final ExecutorService workers =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("desk-", 0).factory());
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("desk-timer").daemon().factory());

  Tasks tasks() {
    return new Tasks(workers, timer);
  }

  /// Runs jobs side by side and waits for them; one that takes too long is interrupted, and one that fails hinders no other.
  ///
  /// @param jobs each says whether it ended well
  /// @return whether all of them did, in time
  boolean together(Duration atMost, List<Callable<Boolean>> jobs) {
    try {
      return workers.invokeAll(jobs, atMost.toMillis(), TimeUnit.MILLISECONDS).stream()
          .map(Workers::endedWell)
          .reduce(true, Boolean::logicalAnd);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static boolean endedWell(Future<Boolean> job) {
    return switch (job.state()) {
      case SUCCESS -> job.resultNow();
      case FAILED -> {
        log.error("A job failed", WithoutMessages.of(job.exceptionNow()));
        yield false;
      }
      case CANCELLED, RUNNING -> false;
    };
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
