package io.supportbot.application.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supportbot.application.transaction.StoreUnavailableException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class HandlingInOrderTest extends IntakeTesting {

  @Test
  void updates_of_a_conversation_are_handled_in_the_order_of_storing() {
    start();

    accept(update("2", "ivan"), update("1", "ivan"), update("3", "maria"));
    accept(update("4", "ivan"));

    assertThat(handler.calls.stream().filter(call -> !call.equals("3")))
        .containsExactly("2", "1", "4");
    assertThat(handler.calls).contains("3");
    assertThat(intake.conversations()).isZero();
  }

  @Test
  void an_update_handed_over_twice_takes_effect_once() {
    start();

    accept(update("1", "ivan"), update("1", "ivan"));
    accept(update("1", "ivan"));
    crashAndRestart();

    assertThat(effects("1")).isEqualTo(1);
  }

  @Test
  void an_album_is_handled_as_one_once_no_part_came_for_a_while() {
    start();
    accept(part("1", "ivan", "album"));
    advance(Duration.ofMillis(900));
    accept(part("2", "ivan", "album"), update("3", "ivan"));
    advance(Duration.ofMillis(999));
    assertThat(handler.calls).isEmpty();

    advance(Duration.ofMillis(1));

    assertThat(handler.calls).containsExactly("1+2", "3");
  }

  @Test
  void an_album_of_one_does_not_hold_up_another_conversation() {
    start();

    accept(part("1", "ivan", "album"), update("2", "maria"));

    assertThat(handler.calls).containsExactly("2");
  }

  @Test
  void what_comes_while_a_conversation_is_in_hand_is_handled_after() {
    start();
    handler.next(() -> intake.accept(List.of(update("2", "maria"))));

    accept(update("1", "ivan"));

    assertThat(handler.calls).containsExactly("1", "2");
  }

  @Test
  void a_batch_that_could_not_be_stored_is_refused_and_can_be_handed_over_again() {
    start();
    store.units().goDown();
    assertThatThrownBy(() -> accept(update("1", "ivan")))
        .isInstanceOf(StoreUnavailableException.class);
    store.units().comeBack();

    accept(update("1", "ivan"));

    assertThat(effects("1")).isEqualTo(1);
  }

  @Test
  void a_stopped_intake_still_stores_and_handles_it_when_started_again() {
    start();
    assertThat(intake.stop(Duration.ofSeconds(5))).isTrue();
    accept(update("1", "ivan"));
    advance(Duration.ofMinutes(5));
    assertThat(handler.calls).isEmpty();

    start();

    assertThat(effects("1")).isEqualTo(1);
  }

  @Test
  void nothing_is_left_to_do_after_a_stop() {
    start();
    accept(part("1", "ivan", "album"));
    intake.stop(Duration.ZERO);

    advance(Duration.ofMinutes(5));

    assertThat(handler.calls).isEmpty();
    assertThat(scheduler.waiting()).isZero();
  }
}
