package io.supportbot.adapter.scheduler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supportbot.adapter.persistence.testing.TestStore;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The timers as a process runs them, with real threads.
class DbSchedulerTimersTest {
  private static final int ROUNDS = 10;

  private static final SchedulerConfig QUICK =
      new SchedulerConfig(
          Duration.ofMillis(20),
          Duration.ofMillis(10),
          Duration.ofHours(1),
          Duration.ofHours(1),
          Duration.ofDays(3));

  static TestStore store;

  private final InstantSource clock = InstantSource.system();

  @BeforeAll
  static void open() {
    store = TestStore.open();
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @BeforeEach
  void begin() {
    store.clear();
  }

  @Test
  void two_processes_never_run_one_task_at_the_same_time() throws InterruptedException {
    CountDownLatch rounds = new CountDownLatch(ROUNDS);
    AtomicInteger atOnce = new AtomicInteger();
    AtomicInteger mostAtOnce = new AtomicInteger();
    IntSupplier work =
        () -> {
          mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
          rounds.countDown();
          return atOnce.decrementAndGet();
        };
    DeskTimers one = timers(work);
    DeskTimers other = timers(work);
    one.start();
    other.start();

    assertThat(rounds.await(20, TimeUnit.SECONDS)).as("ten rounds").isTrue();
    one.stop();
    other.stop();

    assertThat(mostAtOnce).hasValue(1);
  }

  @Test
  void a_task_whose_process_died_in_the_middle_of_it_runs_elsewhere() throws InterruptedException {
    // what a killed process leaves: the task is picked, and nobody says any more that it is alive
    store.execute(
        "insert into scheduled_tasks (task_name, task_instance, execution_time, picked, picked_by,"
            + " last_heartbeat, version) values ('expire-drafts', 'recurring',"
            + " now() - interval '3 minutes', true, 'dead', now() - interval '3 minutes', 1)");
    CountDownLatch ran = new CountDownLatch(1);
    DeskTimers timers =
        timers(
            () -> {
              ran.countDown();
              return 0;
            });

    timers.start();

    assertThat(ran.await(20, TimeUnit.SECONDS)).as("the task runs").isTrue();
    timers.stop();
  }

  @Test
  void they_start_again_after_a_stop_and_not_twice() throws InterruptedException {
    CountDownLatch twice = new CountDownLatch(2);
    DeskTimers timers =
        timers(
            () -> {
              twice.countDown();
              return 0;
            });
    timers.start();
    assertThatThrownBy(timers::start).isInstanceOf(IllegalStateException.class);
    timers.stop();
    timers.stop();
    timers.start();

    assertThat(twice.await(20, TimeUnit.SECONDS)).as("runs again").isTrue();
    timers.stop();
  }

  @Test
  void a_stop_waits_a_moment_only_for_work_that_a_database_which_is_away_keeps_waiting()
      throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    DeskTimers timers =
        timers(
            () -> {
              begun.countDown();
              return borrowInVain();
            });
    timers.start();
    assertThat(begun.await(20, TimeUnit.SECONDS)).as("the task runs").isTrue();

    long before = System.nanoTime();
    timers.stop();

    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(6));
  }

  /// As the desk's pool does while the database is away.
  private static int borrowInVain() {
    try {
      boolean _ = new CountDownLatch(1).await(10, TimeUnit.SECONDS);
      throw new IllegalStateException("planted");
    } catch (InterruptedException e) {
      throw new IllegalStateException("planted", e);
    }
  }

  private DeskTimers timers(IntSupplier expireDrafts) {
    DeskTasks tasks = new DeskTasks(QUICK, expireDrafts::getAsInt, () -> 0, _ -> 0);
    return new DbSchedulerTimers(QUICK, store::dataSource, tasks, clock);
  }
}
