package io.supportbot.application.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeliveringMoreThanMemoryHoldsTest extends DispatcherTesting {
  private static final int MOST_IN_MEMORY = 10;
  private static final int MOST_IN_LANE = 4;

  @BeforeEach
  void holdLittle() {
    dispatcher =
        dispatcher(
            new DispatcherSettings(
                4,
                Duration.ofSeconds(30),
                Duration.ofSeconds(1),
                Duration.ofSeconds(60),
                Duration.ofHours(24),
                MOST_IN_MEMORY,
                MOST_IN_LANE));
  }

  @Test
  void all_goes_out_in_order_whether_it_was_stored_before_the_start_or_after() {
    channel.answer(new DeliveryOutcome.Wait(Duration.ofSeconds(5), true));
    List<String> expected = new ArrayList<>(List.of("0"));
    for (int i = 0; i < 30; i++) {
      store.outbox().add(List.of(to("ivan", Integer.toString(i))));
      expected.add(Integer.toString(i));
    }
    start();
    for (int i = 30; i < 60; i++) {
      post(to("ivan", Integer.toString(i)));
      expected.add(Integer.toString(i));
      advance(Duration.ofMillis(700));
    }
    advance(Duration.ofMinutes(1));

    assertThat(channel.attempted()).containsExactlyElementsOf(expected);
    assertThat(waiting()).isEmpty();
  }

  @Test
  void a_lane_that_cannot_go_on_keeps_no_other_waiting_after_a_start() {
    nothingArrivesIn("staff");
    storeManyFor("staff", 500);
    store.outbox().add(List.of(to("maria", "stored before")));
    start();

    post(to("maria", "posted after"));
    advance(Duration.ofSeconds(1));

    assertThat(channel.attempted()).containsSubsequence("stored before", "posted after");
  }

  @Test
  void a_lane_that_cannot_go_on_keeps_no_other_waiting_however_long_it_lasts() {
    nothingArrivesIn("staff");
    start();
    for (int i = 0; i < 100; i++) {
      post(to("staff", "card " + i));
      advance(Duration.ofSeconds(31));
    }

    post(to("maria", "hello"));
    scheduler.runDue();

    assertThat(channel.attempted()).endsWith("hello");
    assertThat(dispatcher.figures().inMemory()).isLessThanOrEqualTo(MOST_IN_LANE + 1);
  }

  @Test
  void what_a_lane_could_not_send_for_long_goes_out_in_order_when_it_can_go_on() {
    nothingArrivesIn("staff");
    start();
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      post(to("staff", Integer.toString(i)));
      expected.add(Integer.toString(i));
    }
    advance(Duration.ofHours(1));

    channel.answerAlways(_ -> DeliveryOutcome.Delivered.silently());
    advance(Duration.ofMinutes(2));

    assertThat(channel.attempted())
        .endsWith(expected.toArray(String[]::new));
    assertThat(waiting()).isEmpty();
  }

  @Test
  void memory_holds_no_more_than_it_should_while_nothing_arrives_at_all() {
    channel.answerAlways(_ -> new DeliveryOutcome.TryAgain("no answer"));
    start();
    for (int i = 0; i < 100; i++) {
      post(to("lane" + i, "hello"));
      advance(Duration.ofSeconds(31));
    }
    assertThat(dispatcher.figures().inMemory()).isEqualTo(MOST_IN_MEMORY);

    channel.answerAlways(_ -> DeliveryOutcome.Delivered.silently());
    advance(Duration.ofMinutes(2));

    assertThat(waiting()).isEmpty();
    assertThat(dispatcher.lanes()).isZero();
  }

  @Test
  void the_newest_of_what_merges_goes_out_last_though_most_of_it_waited_in_the_store() {
    channel.answer(new DeliveryOutcome.Wait(Duration.ofMinutes(1), false));
    start();
    for (int i = 0; i < 50; i++) {
      post(edit("staff", "card v" + i, "card"));
    }
    scheduler.runDue();
    advance(Duration.ofMinutes(5));

    assertThat(channel.attempted()).endsWith("card v49");
    assertThat(waiting()).isEmpty();
  }

  @Test
  void what_comes_while_the_store_is_read_does_not_overtake_what_is_there() {
    List<Delivery> early =
        IntStream.range(0, 3).mapToObj(i -> to("ivan", "early " + i)).toList();
    store.outbox().add(early);
    dispatcher.start();

    post(to("ivan", "late"));
    advance(Duration.ofSeconds(2));

    assertThat(channel.attempted()).containsExactly("early 0", "early 1", "early 2", "late");
  }

  private void storeManyFor(String lane, int howMany) {
    for (int i = 0; i < howMany; i++) {
      store.outbox().add(List.of(to(lane, Integer.toString(i))));
    }
  }

  private void nothingArrivesIn(String lane) {
    channel.answerAlways(
        delivery ->
            delivery.lane().equals(lane)
                ? new DeliveryOutcome.Outage("the group cannot be reached")
                : DeliveryOutcome.Delivered.silently());
  }
}
