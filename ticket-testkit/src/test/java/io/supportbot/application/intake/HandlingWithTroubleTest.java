package io.supportbot.application.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.application.logging.HeardLog;
import io.supportbot.application.ticket.StaleTicketException;
import io.supportbot.application.transaction.StoreGaveUpException;
import io.supportbot.application.transaction.StoreUnavailableException;
import io.supportbot.domain.ticket.TicketNumber;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HandlingWithTroubleTest extends IntakeTesting {
  private static void fail() {
    throw new IllegalStateException("planted");
  }

  @Test
  void a_failed_unit_leaves_no_effect_and_is_handled_again_with_a_delay() {
    start();
    handler.next(HandlingWithTroubleTest::fail);

    accept(update("1", "ivan"), update("2", "ivan"));
    assertThat(effects("1")).isZero();
    assertThat(handler.calls).containsExactly("1");

    advance(Duration.ofSeconds(1));
    assertThat(handler.calls).containsExactly("1", "1", "2");
    assertThat(effects("1")).isEqualTo(1);
  }

  @Test
  void a_handler_that_ends_in_an_error_does_not_end_the_engine() {
    start();
    handler.next(
        () -> {
          throw new StackOverflowError("planted");
        });
    handler.next(
        () -> {
          throw new AssertionError("planted");
        });

    accept(update("1", "ivan"));
    advance(Duration.ofSeconds(6));

    assertThat(effects("1")).isEqualTo(1);
  }

  @Test
  void delays_grow_and_in_the_end_the_unit_is_set_aside_and_the_next_one_handled() {
    start();
    IntStream.range(0, 6).forEach(_ -> handler.next(HandlingWithTroubleTest::fail));
    accept(update("1", "ivan"), update("2", "ivan"));

    advance(Duration.ofSeconds(1 + 5 + 30 + 120));
    assertThat(handler.calls).containsExactly("1", "1", "1", "1", "1");
    assertThat(aside()).isEmpty();
    advance(Duration.ofMinutes(10));

    assertThat(aside()).containsExactly("1");
    assertThat(handler.calls).endsWith("1", "2");
    assertThat(effects("2")).isEqualTo(1);
  }

  @Test
  void one_set_aside_is_handled_when_it_is_replayed() {
    start();
    IntStream.range(0, 6).forEach(_ -> handler.next(HandlingWithTroubleTest::fail));
    accept(update("1", "ivan"));
    advance(Duration.ofHours(1));

    store.inbox().replay(List.of(store.inbox().aside(1).getFirst().id()));
    advance(Duration.ofSeconds(30));

    assertThat(effects("1")).isEqualTo(1);
    assertThat(aside()).isEmpty();
  }

  @Test
  void a_failing_conversation_does_not_hold_up_another() {
    start();
    handler.next(HandlingWithTroubleTest::fail);

    accept(update("1", "ivan"), update("2", "maria"));

    assertThat(handler.calls).containsExactly("1", "2");
  }

  @Test
  void a_lost_race_is_repeated_at_once_and_counts_as_no_failure() {
    start();
    IntStream.range(0, 5)
        .forEach(
            _ ->
                handler.next(
                    () -> {
                      throw new StaleTicketException(
                          TicketNumber.parse("20241225-001").orElseThrow());
                    }));

    accept(update("1", "ivan"));

    assertThat(handler.calls).hasSize(6);
    assertThat(effects("1")).isEqualTo(1);
  }

  @Test
  void a_race_lost_too_often_is_a_failure_like_others() {
    start();
    IntStream.range(0, 6)
        .forEach(
            _ ->
                handler.next(
                    () -> {
                      throw new StaleTicketException(
                          TicketNumber.parse("20241225-001").orElseThrow());
                    }));

    accept(update("1", "ivan"));
    assertThat(handler.calls).hasSize(6);
    assertThat(effects("1")).isZero();

    advance(Duration.ofSeconds(1));
    assertThat(effects("1")).isEqualTo(1);
  }

  @Test
  void a_store_that_is_down_for_long_counts_as_no_failure() {
    start();
    handler.next(
        () -> {
          store.units().goDown();
          throw new StoreUnavailableException("planted", new IllegalStateException());
        });
    accept(update("1", "ivan"));
    advance(Duration.ofHours(1));
    assertThat(handler.calls).containsExactly("1");

    store.units().comeBack();
    advance(Duration.ofSeconds(1));

    assertThat(effects("1")).isEqualTo(1);
    assertThat(aside()).isEmpty();
  }

  @Test
  void an_update_that_the_store_gives_up_on_every_time_is_set_aside_like_any_that_fails() {
    start();
    IntStream.range(0, 6)
        .forEach(
            _ ->
                handler.next(
                    () -> {
                      throw new StoreGaveUpException("planted", new IllegalStateException());
                    }));
    accept(update("1", "ivan"), update("2", "ivan"));

    advance(Duration.ofSeconds(1 + 5 + 30 + 120));
    assertThat(aside()).isEmpty();
    assertThat(handler.calls).containsExactly("1", "1", "1", "1", "1");
    advance(Duration.ofMinutes(10));

    assertThat(aside()).containsExactly("1");
    assertThat(effects("1")).isZero();
    assertThat(effects("2")).isEqualTo(1);
  }

  @Test
  void a_store_that_is_down_for_long_is_told_now_and_then_and_so_is_its_return() {
    start();
    try (HeardLog log = new HeardLog(Intake.class)) {
      handler.next(() -> store.units().goDown());
      accept(update("1", "ivan"));
      advance(Duration.ofHours(1));
      store.units().comeBack();
      advance(Duration.ofSeconds(30));

      assertThat(log.lines())
          .hasSizeLessThan(32)
          .contains(
              "WARNING the store is unavailable",
              "WARNING the inbox cannot be searched",
              "INFO over after 3601 failures: the store is unavailable");
    }
  }

  @Test
  void a_store_that_goes_down_at_the_commit_undoes_the_effect_and_it_is_repeated() {
    start();
    handler.next(() -> store.units().goDown());
    accept(update("1", "ivan"));
    store.units().comeBack();
    assertThat(effects("1")).isZero();

    advance(Duration.ofSeconds(1));

    assertThat(effects("1")).isEqualTo(1);
  }

  @Test
  void what_a_crash_left_is_handled_after_the_restart() {
    start();
    intake.accept(List.of(update("1", "ivan"), update("2", "maria")));

    crashAndRestart();

    assertThat(effects("1")).isEqualTo(1);
    assertThat(effects("2")).isEqualTo(1);
  }

  @Test
  void a_delay_survives_a_crash() {
    start();
    handler.next(HandlingWithTroubleTest::fail);
    accept(update("1", "ivan"));

    crashAndRestart();
    assertThat(effects("1")).isZero();
    advance(Duration.ofSeconds(1));

    assertThat(effects("1")).isEqualTo(1);
  }

  @Test
  void what_another_process_stored_is_found_by_the_sweep() {
    start();
    store.inbox().store(List.of(update("1", "ivan")));

    advance(Duration.ofSeconds(30));

    assertThat(effects("1")).isEqualTo(1);
  }
}
