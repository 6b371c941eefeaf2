package io.supportbot.application.task;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Runs tasks at once or later. Tasks that come after the executors were shut down are dropped: the process ends, and what the engines have to
/// do is in the store. Thread-safe.
public final class Tasks {
  private final Executor workers;
  private final ScheduledExecutorService timer;

  /// @param workers runs tasks that block, a thread for each
  /// @param timer only hands tasks over to the workers
  public Tasks(Executor workers, ScheduledExecutorService timer) {
    this.workers = workers;
    this.timer = timer;
  }

  /// Runs a task on a worker.
  public void run(Runnable task) {
    try {
      workers.execute(task);
    } catch (RejectedExecutionException _) {
      // see above
    }
  }

  /// Runs a task on a worker after a delay.
  ///
  /// @return takes it back, as long as it was not handed over
  public Runnable later(Duration delay, Runnable task) {
    try {
      var scheduled =
          timer.schedule(() -> run(task), delay.toNanos(), TimeUnit.NANOSECONDS);
      return () -> scheduled.cancel(false);
    } catch (RejectedExecutionException _) {
      return () -> {};
    }
  }
}
