package io.supportbot.testkit.fake;

import io.supportbot.testkit.fixture.MutableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.Callable;
import java.util.concurrent.Delayed;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RunnableScheduledFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/// An executor and timer that does nothing by itself: the test says when what is due runs, on the test's own thread, one after another.
public final class HandDrivenScheduler extends AbstractExecutorService
    implements ScheduledExecutorService {
  private final MutableClock clock;
  private final PriorityQueue<Task<?>> tasks =
      new PriorityQueue<>(
          Comparator.<Task<?>, Instant>comparing(task -> task.due)
              .thenComparingLong(task -> task.order));
  private long submitted;
  private boolean shutDown;

  public HandDrivenScheduler(MutableClock clock) {
    this.clock = clock;
  }

  /// Runs what is due now, and what becomes due by it.
  public void runDue() {
    while (!tasks.isEmpty() && !tasks.peek().due.isAfter(clock.instant())) {
      tasks.remove().run();
    }
  }

  /// Lets time pass, running each task at its time.
  public void advance(Duration step) {
    Instant end = clock.instant().plus(step);
    runDue();
    while (!tasks.isEmpty() && !tasks.peek().due.isAfter(end)) {
      clock.set(tasks.peek().due);
      runDue();
    }
    clock.set(end);
  }

  /// How many tasks wait, due or not.
  public int waiting() {
    return tasks.size();
  }

  /// Forgets every task, as the end of a process does.
  public void crash() {
    tasks.clear();
  }

  @Override
  public void execute(Runnable command) {
    var _ = schedule(command, 0, TimeUnit.SECONDS);
  }

  @Override
  public ScheduledFuture<?> schedule(Runnable command, long delay, TimeUnit unit) {
    return schedule(
        () -> {
          command.run();
          return true;
        },
        delay,
        unit);
  }

  @Override
  public <V> ScheduledFuture<V> schedule(Callable<V> callable, long delay, TimeUnit unit) {
    Instant due = clock.instant().plus(Duration.of(delay, unit.toChronoUnit()));
    Task<V> task = new Task<>(callable, due, submitted++);
    tasks.add(task);
    return task;
  }

  @Override
  public ScheduledFuture<?> scheduleAtFixedRate(
      Runnable command, long initialDelay, long period, TimeUnit unit) {
    return scheduleWithFixedDelay(command, initialDelay, period, unit);
  }

  @Override
  public ScheduledFuture<?> scheduleWithFixedDelay(
      Runnable command, long initialDelay, long delay, TimeUnit unit) {
    return schedule(
        () -> {
          command.run();
          var _ = scheduleWithFixedDelay(command, delay, delay, unit);
        },
        initialDelay,
        unit);
  }

  @Override
  public void shutdown() {
    shutDown = true;
  }

  @Override
  public List<Runnable> shutdownNow() {
    List<Runnable> dropped = List.copyOf(tasks);
    tasks.clear();
    shutDown = true;
    return dropped;
  }

  @Override
  public boolean isShutdown() {
    return shutDown;
  }

  @Override
  public boolean isTerminated() {
    return shutDown && tasks.isEmpty();
  }

  @Override
  public boolean awaitTermination(long timeout, TimeUnit unit) {
    return isTerminated();
  }

  private final class Task<V> extends FutureTask<V> implements RunnableScheduledFuture<V> {
    private final Instant due;
    private final long order;

    Task(Callable<V> work, Instant due, long order) {
      super(work);
      this.due = due;
      this.order = order;
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
      tasks.remove(this);
      return super.cancel(mayInterruptIfRunning);
    }

    /// A task that throws is a failure of the test.
    @Override
    protected void setException(Throwable problem) {
      super.setException(problem);
      throw new AssertionError("a task threw", problem);
    }

    @Override
    public long getDelay(TimeUnit unit) {
      return unit.convert(Duration.between(clock.instant(), due));
    }

    @Override
    public int compareTo(Delayed other) {
      return Long.compare(getDelay(TimeUnit.NANOSECONDS), other.getDelay(TimeUnit.NANOSECONDS));
    }

    @Override
    public boolean isPeriodic() {
      return false;
    }
  }
}
