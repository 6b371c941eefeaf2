package io.supportbot.application.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class MergingEditsTest extends DispatcherTesting {

  @Test
  void of_waiting_edits_only_the_newest_goes_out_and_all_leave_the_outbox() {
    channel.makeWait(Duration.ofSeconds(3));
    start();

    post(edit("group", "card v1", "card-1"));
    scheduler.runDue();
    post(edit("group", "card v2", "card-1"));
    post(edit("group", "card v3", "card-1"));
    advance(Duration.ofSeconds(3));

    assertThat(channel.attempted()).containsExactly("card v3");
    assertThat(waiting()).isEmpty();
  }

  @Test
  void the_newer_one_stands_behind_what_it_followed() {
    channel.makeWait(Duration.ofSeconds(3));
    start();

    post(edit("group", "card v1", "card-1"));
    scheduler.runDue();
    post(to("group", "comment"), edit("group", "card v2", "card-1"));
    advance(Duration.ofSeconds(3));

    assertThat(channel.attempted()).containsExactly("comment", "card v2");
  }

  @Test
  void edits_of_different_things_and_lanes_do_not_merge() {
    channel.makeWait(Duration.ofSeconds(3));
    start();

    post(edit("group", "a", "card-1"), edit("group", "b", "card-2"), edit("other", "c", "card-1"));
    advance(Duration.ofSeconds(3));

    assertThat(channel.attempted()).containsExactlyInAnyOrder("a", "b", "c");
  }

  @Test
  void one_under_way_is_not_replaced_but_followed() {
    channel.answer(
        _ -> {
          post(edit("group", "card v2", "card-1"));
          return DeliveryOutcome.Delivered.silently();
        });
    start();

    post(edit("group", "card v1", "card-1"));
    scheduler.runDue();

    assertThat(channel.attempted()).containsExactly("card v1", "card v2");
  }

  @Test
  void one_that_failed_gives_way_to_a_newer_that_came_meanwhile() {
    channel.answer(
        _ -> {
          post(edit("group", "card v2", "card-1"));
          return new DeliveryOutcome.TryAgain("no answer");
        });
    start();

    post(edit("group", "card v1", "card-1"));
    scheduler.runDue();
    advance(Duration.ofSeconds(5));

    assertThat(channel.attempted()).containsExactly("card v1", "card v2");
    assertThat(waiting()).isEmpty();
  }

  @Test
  void a_refused_newest_does_not_bring_the_older_ones_back() {
    channel.makeWait(Duration.ofSeconds(3));
    channel.answer(new DeliveryOutcome.Refused("no such message"));
    start();

    post(edit("group", "card v1", "card-1"));
    scheduler.runDue();
    post(edit("group", "card v2", "card-1"));
    advance(Duration.ofMinutes(5));

    assertThat(channel.attempted()).containsExactly("card v2");
    assertThat(aside()).containsExactly("card v2");
    assertThat(waiting()).isEmpty();
  }

  @Test
  void the_newest_is_the_one_stored_last_whatever_the_clock_of_its_process_said() {
    Delivery solved = edit("group", "solved", "card-1");
    Delivery inProgress = edit("group", "in progress", "card-1");
    assertThat(inProgress.id()).isGreaterThan(solved.id());
    store.outbox().add(List.of(inProgress));
    channel.makeWait(Duration.ofSeconds(5));
    start();

    post(solved);
    advance(Duration.ofSeconds(10));

    assertThat(channel.attempted()).containsExactly("solved");
    assertThat(waiting()).isEmpty();
  }

  @Test
  void after_a_crash_the_newest_alone_goes_out() {
    channel.makeWait(Duration.ofSeconds(3));
    start();
    post(edit("group", "card v1", "card-1"));
    scheduler.runDue();
    post(edit("group", "card v2", "card-1"));

    crashAndRestart();

    assertThat(channel.attempted()).containsExactly("card v2");
    assertThat(waiting()).isEmpty();
  }
}
