package io.supportbot.adapter.scheduler;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import io.supportbot.adapter.persistence.testing.TestStore;
import io.supportbot.application.intake.ForgettingUpdates;
import io.supportbot.application.intake.Inbox;
import io.supportbot.application.intake.IncomingUpdate;
import io.supportbot.application.transaction.UnitOfWork;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// When the desk's tasks run, and what becomes of one that fails.
class DeskTasksTest {
  private static final SchedulerConfig CONFIG = SchedulerConfig.DEFAULT;

  static TestStore store;

  private final SettableClock clock = new SettableClock();
  private int expired;
  private int closed;
  private boolean failing;

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
    clock.set(Instant.parse("2024-12-25T10:00:00Z"));
  }

  @Test
  void each_task_runs_at_the_start_and_again_after_its_pause() {
    ManualScheduler scheduler = scheduler();
    scheduler.start();

    scheduler.runAnyDueExecutions();
    assertThat(expired).isEqualTo(1);
    assertThat(closed).isEqualTo(1);

    scheduler.tick(CONFIG.expireDrafts());
    scheduler.runAnyDueExecutions();
    assertThat(expired).isEqualTo(2);
    assertThat(closed).isEqualTo(1);

    scheduler.tick(CONFIG.closeSilentTickets());
    scheduler.runAnyDueExecutions();
    assertThat(expired).isEqualTo(3);
    assertThat(closed).isEqualTo(2);
    scheduler.stop();
  }

  @Test
  void a_task_that_fails_is_repeated_and_holds_up_no_other() {
    failing = true;
    ManualScheduler scheduler = scheduler();
    scheduler.start();

    scheduler.runAnyDueExecutions();
    assertThat(expired).isZero();
    assertThat(closed).isEqualTo(1);

    failing = false;
    scheduler.tick(CONFIG.expireDrafts());
    scheduler.runAnyDueExecutions();
    assertThat(expired).isEqualTo(1);
    scheduler.stop();
  }

  @Test
  void handled_updates_are_forgotten_once_telegram_has_forgotten_them_as_well() {
    Inbox inbox = store.get(Inbox.class);
    UnitOfWork units = store.get(UnitOfWork.class);
    inbox.store(List.of(update("1", "handled"), update("2", "waiting")));
    units.run(
        () -> {
          inbox.handled(inbox.next("telegram", "handled").orElseThrow().unit());
          return true;
        });
    ManualScheduler scheduler = scheduler();
    scheduler.start();
    scheduler.runAnyDueExecutions();
    assertThat(inbox.store(List.of(update("1", "handled")))).as("new ones").isEmpty();

    scheduler.tick(CONFIG.rememberUpdates().plusHours(1));
    scheduler.runAnyDueExecutions();

    assertThat(inbox.store(List.of(update("1", "handled")))).containsExactly("handled");
    assertThat(inbox.waiting("telegram")).containsExactlyInAnyOrder("handled", "waiting");
    scheduler.stop();
  }

  @Test
  void of_two_schedulers_one_runs_a_due_task() {
    ManualScheduler one = scheduler();
    ManualScheduler other = scheduler();
    one.start();
    other.start();

    one.runAnyDueExecutions();
    other.runAnyDueExecutions();
    assertThat(expired).isEqualTo(1);

    one.tick(CONFIG.expireDrafts().plus(Duration.ofSeconds(1)));
    other.runAnyDueExecutions();
    one.runAnyDueExecutions();
    assertThat(expired).isEqualTo(2);
    one.stop();
    other.stop();
  }

  private ManualScheduler scheduler() {
    DeskTasks tasks =
        new DeskTasks(
            CONFIG,
            () -> {
              if (failing) {
                throw new IllegalStateException("planted");
              }
              return expired++;
            },
            () -> closed++,
            new ForgettingUpdates(store.get(Inbox.class), clock::now));
    return TestHelper.createManualScheduler(store.dataSource())
        .clock(clock)
        .startTasks(tasks.all())
        .build();
  }

  private IncomingUpdate update(String id, String conversation) {
    return new IncomingUpdate(
        "telegram", id, conversation, Optional.empty(), "{}", clock.now());
  }
}
