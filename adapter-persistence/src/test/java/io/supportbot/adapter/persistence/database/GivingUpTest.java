package io.supportbot.adapter.persistence.database;

import static io.supportbot.testkit.fixture.People.IVAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supportbot.adapter.persistence.testing.SharedStoreTest;
import io.supportbot.application.intake.Inbox;
import io.supportbot.application.intake.IncomingUpdate;
import io.supportbot.application.intake.Intake;
import io.supportbot.application.intake.IntakeSettings;
import io.supportbot.application.intake.UpdateHandler;
import io.supportbot.application.task.Tasks;
import io.supportbot.application.transaction.StoreGaveUpException;
import io.supportbot.testkit.fake.HandDrivenScheduler;
import io.supportbot.testkit.fixture.MutableClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What becomes of work that the database ends because it takes or waits too long.
class GivingUpTest extends SharedStoreTest {
  private final Transactions transactions = (Transactions) unitOfWork();

  @Test
  void a_statement_that_takes_too_long_is_given_up_undone_and_the_next_unit_works() {
    assertThatThrownBy(
            () ->
                transactions.run(
                    () -> {
                      IVAN.meets(customers());
                      return takeTooLong();
                    }))
        .isInstanceOf(StoreGaveUpException.class)
        .hasMessageContaining("57014");

    assertThat(customers().find(IVAN.address())).isEmpty();
  }

  @Test
  void a_lock_that_somebody_else_keeps_is_given_up() {
    IVAN.meets(customers());

    assertThatThrownBy(
            () ->
                transactions.run(
                    () -> {
                      transactions.query(jooq -> jooq.execute("lock table customers"));
                      return waitTooLongElsewhere();
                    }))
        .isInstanceOf(StoreGaveUpException.class)
        .hasMessageContaining("55P03");
  }

  @Test
  void an_update_that_takes_too_long_every_time_is_set_aside_and_its_conversation_goes_on() {
    MutableClock clock = MutableClock.at("2024-12-25T10:00:00Z");
    HandDrivenScheduler scheduler = new HandDrivenScheduler(clock);
    Inbox inbox = store().get(Inbox.class);
    SlowForTheFirst handler = new SlowForTheFirst();
    Intake intake =
        new Intake(
            inbox,
            transactions,
            List.of(handler),
            clock,
            new Tasks(scheduler, scheduler),
            IntakeSettings.USUAL);
    intake.start();
    intake.accept(List.of(update("1", clock), update("2", clock)));

    scheduler.advance(Duration.ofSeconds(1 + 5 + 30 + 120));
    assertThat(inbox.aside(10)).isEmpty();
    scheduler.advance(Duration.ofMinutes(10));

    assertThat(inbox.aside(10)).extracting(one -> one.update().externalId()).containsExactly("1");
    assertThat(handler.calls).containsExactly("1", "1", "1", "1", "1", "1", "2");
  }

  private int takeTooLong() {
    return transactions.query(
        jooq -> {
          jooq.execute("set local statement_timeout = '50ms'");
          return jooq.execute("select pg_sleep(20)");
        });
  }

  /// In a unit on another thread, and so on another connection.
  private int waitTooLongElsewhere() {
    List<RuntimeException> failure = new ArrayList<>();
    Thread other =
        Thread.ofVirtual()
            .start(
                () -> {
                  try {
                    int _ =
                        transactions.query(
                            jooq -> {
                              jooq.execute("set local lock_timeout = '50ms'");
                              return jooq.execute("select from customers for update");
                            });
                  } catch (StoreGaveUpException expected) {
                    failure.add(expected);
                  }
                });
    try {
      other.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException("interrupted", e);
    }
    failure.forEach(
        problem -> {
          throw problem;
        });
    return 0;
  }

  private static IncomingUpdate update(String id, MutableClock clock) {
    return new IncomingUpdate("telegram", id, "ivan", Optional.empty(), "{}", clock.instant());
  }

  private final class SlowForTheFirst implements UpdateHandler {
    private final List<String> calls = new ArrayList<>();

    @Override
    public String source() {
      return "telegram";
    }

    @Override
    public void handle(List<IncomingUpdate> unit) {
      String id = unit.getFirst().externalId();
      calls.add(id);
      if (id.equals("1")) {
        int _ = takeTooLong();
      }
    }
  }
}
