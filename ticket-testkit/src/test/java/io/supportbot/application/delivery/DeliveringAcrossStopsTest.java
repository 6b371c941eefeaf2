package io.supportbot.application.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The lead is lost and won again while the process lives on.
class DeliveringAcrossStopsTest extends DispatcherTesting {

  @Test
  void a_stopped_dispatcher_sends_nothing_and_goes_on_when_started_again() {
    start();
    assertThat(dispatcher.stop(Duration.ofSeconds(5))).isTrue();
    post(to("ivan", "1"));
    advance(Duration.ofMinutes(5));
    assertThat(channel.attempted()).isEmpty();

    start();

    assertThat(channel.attempted()).containsExactly("1");
  }

  @Test
  void a_failed_one_is_not_tried_again_after_the_stop() {
    channel.answer(new DeliveryOutcome.TryAgain("no answer"));
    start();
    post(to("ivan", "1"));
    scheduler.runDue();
    assertThat(dispatcher.stop(Duration.ZERO)).isTrue();

    advance(Duration.ofMinutes(5));

    assertThat(channel.attempted()).containsExactly("1");
    assertThat(scheduler.waiting()).isZero();
  }

  @Test
  void what_arrived_is_stored_as_such_after_a_stop_as_well() {
    arrivesWhileTheStoreGoesDown();
    start();
    post(to("ivan", "1"), to("ivan", "2"));
    scheduler.runDue();
    assertThat(dispatcher.stop(Duration.ZERO)).isFalse();

    store.units().comeBack();
    advance(Duration.ofSeconds(1));

    assertThat(waiting()).containsExactly("2");
    assertThat(dispatcher.stop(Duration.ZERO)).isTrue();
    assertThat(dispatcher.lanes()).isZero();
  }

  @Test
  void what_arrived_and_could_not_be_stored_is_not_sent_again_after_a_stop_and_a_start() {
    arrivesWhileTheStoreGoesDown();
    start();
    post(to("ivan", "1"), to("ivan", "2"));
    scheduler.runDue();
    assertThat(dispatcher.stop(Duration.ZERO)).isFalse();

    start();
    store.units().comeBack();
    advance(Duration.ofMinutes(2));

    assertThat(channel.attempted()).containsExactly("1", "2");
    assertThat(waiting()).isEmpty();
  }

  @Test
  void what_arrived_just_before_a_stop_is_not_sent_again_where_an_old_offer_comes_late() {
    start();
    List<Outbox.Waiting> stored = store.outbox().add(List.of(to("ivan", "1")));
    dispatcher.offer(stored);
    scheduler.runDue();
    assertThat(dispatcher.stop(Duration.ZERO)).isTrue();

    start();
    dispatcher.offer(stored);
    advance(Duration.ofMinutes(2));

    assertThat(channel.attempted()).containsExactly("1");
  }

  @Test
  void one_that_fails_after_a_stop_and_a_start_is_tried_again_before_those_behind_it() {
    channel.answer(
        _ -> {
          assertThat(dispatcher.stop(Duration.ZERO)).isFalse();
          start();
          return new DeliveryOutcome.TryAgain("no answer");
        });
    start();
    post(to("ivan", "1"), to("ivan", "2"));
    scheduler.runDue();
    advance(Duration.ofMinutes(1));

    assertThat(channel.attempted()).containsExactly("1", "1", "2");
    assertThat(waiting()).isEmpty();
  }

  @Test
  void one_that_fails_after_a_stop_is_left_alone_where_another_process_delivered_it_meanwhile() {
    Delivery delivery = to("ivan", "1");
    channel.answer(
        _ -> {
          assertThat(dispatcher.stop(Duration.ZERO)).isFalse();
          store.outbox().remove(List.of(delivery.id()));
          start();
          return new DeliveryOutcome.TryAgain("no answer");
        });
    start();
    post(delivery);
    scheduler.runDue();
    advance(Duration.ofMinutes(5));

    assertThat(channel.attempted()).containsExactly("1");
    assertThat(dispatcher.figures().inMemory()).isZero();
  }

  @Test
  void a_refusal_that_could_not_be_stored_before_a_stop_is_not_stored_after_it() {
    channel.answer(
        _ -> {
          store.units().goDown();
          return new DeliveryOutcome.Refused("too long");
        });
    start();
    post(to("ivan", "1"));
    scheduler.runDue();
    assertThat(dispatcher.stop(Duration.ZERO)).isFalse();

    store.units().comeBack();
    advance(Duration.ofSeconds(1));

    assertThat(aside()).isEmpty();
    assertThat(waiting()).containsExactly("1");
    assertThat(dispatcher.figures().inMemory()).isZero();
  }

  private void arrivesWhileTheStoreGoesDown() {
    channel.answer(
        _ -> {
          store.units().goDown();
          return DeliveryOutcome.Delivered.silently();
        });
  }
}
