package io.supportbot.application.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.application.transaction.StoreUnavailableException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class DeliveringWithTroubleTest extends DispatcherTesting {

  @Test
  void a_failed_one_is_repeated_with_a_growing_delay_while_its_lane_waits() {
    for (int i = 0; i < 3; i++) {
      channel.answer(new DeliveryOutcome.TryAgain("no answer"));
    }
    start();
    post(to("ivan", "1"), to("ivan", "2"));
    scheduler.runDue();
    assertThat(channel.attempted()).containsExactly("1");

    advance(Duration.ofSeconds(1));
    assertThat(channel.attempted()).hasSize(2);
    advance(Duration.ofSeconds(2));
    assertThat(channel.attempted()).hasSize(3);
    advance(Duration.ofMillis(3_999));
    assertThat(channel.attempted()).hasSize(3);
    advance(Duration.ofMillis(1));

    assertThat(channel.attempted()).containsExactly("1", "1", "1", "1", "2");
    assertThat(dispatcher.figures().failedAttempts()).isEqualTo(3);
  }

  @Test
  void the_delay_grows_to_a_minute_and_no_further() {
    assertThat(DispatcherSettings.USUAL.delayAfter(1)).isEqualTo(Duration.ofSeconds(1));
    assertThat(DispatcherSettings.USUAL.delayAfter(6)).isEqualTo(Duration.ofSeconds(32));
    assertThat(DispatcherSettings.USUAL.delayAfter(7)).isEqualTo(Duration.ofSeconds(60));
    assertThat(DispatcherSettings.USUAL.delayAfter(1000)).isEqualTo(Duration.ofSeconds(60));
  }

  @Test
  void what_fails_for_a_day_while_others_arrive_is_set_aside_and_its_lane_goes_on() {
    noAnswerTo("cursed");
    start();
    post(to("ivan", "cursed"), to("ivan", "next"));

    passWhileOthersArrive(Duration.ofHours(23));
    assertThat(waiting()).containsExactly("cursed", "next");
    passWhileOthersArrive(Duration.ofHours(2));

    assertThat(aside()).containsExactly("cursed");
    assertThat(waiting()).isEmpty();
    assertThat(channel.attempted()).containsSubsequence("cursed", "next");
  }

  @Test
  void while_nothing_arrives_at_all_nothing_is_set_aside_however_long() {
    channel.answerAlways(_ -> new DeliveryOutcome.TryAgain("no answer"));
    start();
    post(to("ivan", "1"), to("ivan", "2"), to("maria", "3"));

    advance(Duration.ofDays(2));
    assertThat(waiting()).containsExactly("1", "2", "3");
    channel.answerAlways(_ -> DeliveryOutcome.Delivered.silently());
    advance(Duration.ofMinutes(1));

    assertThat(waiting()).isEmpty();
    assertThat(aside()).isEmpty();
    assertThat(channel.attempted()).containsSubsequence("1", "2");
  }

  @Test
  void one_that_still_fails_when_a_long_outage_ends_has_a_day_from_then_on() {
    channel.answerAlways(_ -> new DeliveryOutcome.TryAgain("no answer"));
    start();
    post(to("ivan", "slow"));
    advance(Duration.ofDays(2));

    noAnswerTo("slow");
    passWhileOthersArrive(Duration.ofHours(23));

    assertThat(aside()).isEmpty();
    assertThat(waiting()).containsExactly("slow");
  }

  @Test
  void an_outage_that_follows_a_failure_of_its_own_is_not_counted() {
    noAnswerTo("slow");
    start();
    post(to("ivan", "slow"));
    passWhileOthersArrive(Duration.ofHours(1));
    channel.answerAlways(_ -> new DeliveryOutcome.TryAgain("no answer"));
    advance(Duration.ofDays(2));
    assertThat(aside()).isEmpty();

    channel.answerAlways(_ -> DeliveryOutcome.Delivered.silently());
    advance(Duration.ofMinutes(1));

    assertThat(waiting()).isEmpty();
    assertThat(aside()).isEmpty();
  }

  @Test
  void an_outage_between_failures_of_its_own_is_not_counted() {
    noAnswerTo("slow");
    start();
    post(to("ivan", "slow"));
    passWhileOthersArrive(Duration.ofHours(12));
    channel.answerAlways(_ -> new DeliveryOutcome.TryAgain("no answer"));
    advance(Duration.ofDays(2));

    noAnswerTo("slow");
    passWhileOthersArrive(Duration.ofHours(11));
    assertThat(aside()).isEmpty();
    passWhileOthersArrive(Duration.ofHours(2));

    assertThat(aside()).containsExactly("slow");
  }

  @Test
  void an_outage_that_the_channel_knows_of_holds_its_lane_up_however_long_and_gives_nothing_up() {
    channel.answerAlways(
        delivery ->
            delivery.lane().equals("staff")
                ? new DeliveryOutcome.Outage("the group cannot be reached")
                : DeliveryOutcome.Delivered.silently());
    start();
    post(to("staff", "1"), to("staff", "2"));

    passWhileOthersArrive(Duration.ofDays(10));
    assertThat(waiting()).containsExactly("1", "2");
    assertThat(aside()).isEmpty();
    channel.answerAlways(_ -> DeliveryOutcome.Delivered.silently());
    advance(Duration.ofMinutes(1));

    assertThat(waiting()).isEmpty();
    assertThat(channel.attempted()).endsWith("1", "2");
  }

  @Test
  void an_outage_is_tried_again_with_a_growing_delay_like_any_trouble() {
    channel.answerAlways(_ -> new DeliveryOutcome.Outage("the group cannot be reached"));
    start();
    post(to("staff", "1"));
    advance(Duration.ofSeconds(1 + 2 + 4));

    assertThat(channel.attempted()).hasSize(4);
    assertThat(dispatcher.figures().failedAttempts()).isEqualTo(4);
  }

  @Test
  void a_channel_that_cannot_read_the_store_is_no_fault_of_what_it_delivers() {
    channel.answerAlways(
        delivery -> {
          if (delivery.payload().equals("1")) {
            throw new StoreUnavailableException("planted", new IllegalStateException());
          }
          return DeliveryOutcome.Delivered.silently();
        });
    start();
    post(to("ivan", "1"));

    passWhileOthersArrive(Duration.ofDays(2));

    assertThat(waiting()).containsExactly("1");
    assertThat(aside()).isEmpty();
  }

  private void noAnswerTo(String payload) {
    channel.answerAlways(
        delivery ->
            delivery.payload().equals(payload)
                ? new DeliveryOutcome.TryAgain("no answer")
                : DeliveryOutcome.Delivered.silently());
  }

  private void passWhileOthersArrive(Duration time) {
    for (int i = 0; i < time.toMinutes(); i++) {
      advance(Duration.ofMinutes(1));
      post(to("maria", "maria's"));
      scheduler.runDue();
    }
  }

  @Test
  void a_channel_that_throws_whatever_it_be_is_tried_again() {
    channel.answer(
        _ -> {
          throw new IllegalStateException("planted");
        });
    channel.answer(
        _ -> {
          throw new StackOverflowError("planted");
        });
    start();
    post(to("ivan", "1"));
    advance(Duration.ofSeconds(5));

    assertThat(channel.attempted()).containsExactly("1", "1", "1");
    assertThat(waiting()).isEmpty();
  }

  @Test
  void told_to_wait_a_lane_waits_and_it_is_no_failure() {
    channel.answer(new DeliveryOutcome.Wait(Duration.ofSeconds(30), false));
    start();
    post(to("ivan", "1"), to("maria", "2"));
    scheduler.runDue();
    assertThat(channel.attempted()).containsExactly("1", "2");

    advance(Duration.ofMillis(29_999));
    assertThat(channel.attempted()).containsExactly("1", "2");
    advance(Duration.ofMillis(1));

    assertThat(channel.attempted()).containsExactly("1", "2", "1");
    assertThat(dispatcher.figures().failedAttempts()).isZero();
  }

  @Test
  void told_to_wait_as_a_whole_the_channel_sends_nothing_meanwhile() {
    channel.answer(new DeliveryOutcome.Wait(Duration.ofSeconds(30), true));
    start();
    post(to("ivan", "1"), to("maria", "2"));
    scheduler.runDue();
    post(to("boris", "3"));
    advance(Duration.ofMillis(29_999));
    assertThat(channel.attempted()).containsExactly("1");

    advance(Duration.ofMillis(1));

    assertThat(channel.attempted()).hasSize(4).contains("2", "3");
    assertThat(waiting()).isEmpty();
  }

  @Test
  void a_refused_one_is_set_aside_and_its_lane_goes_on() {
    channel.answer(new DeliveryOutcome.Refused("message is too long"));
    start();
    post(to("ivan", "1"), to("ivan", "2"));
    scheduler.runDue();

    assertThat(channel.attempted()).containsExactly("1", "2");
    assertThat(aside()).containsExactly("1");
    assertThat(waiting()).isEmpty();
    assertThat(dispatcher.figures().setAside()).isEqualTo(1);
  }
}
