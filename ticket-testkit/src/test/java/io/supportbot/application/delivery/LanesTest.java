package io.supportbot.application.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What happens between the pages of one reading of the store.
class LanesTest {
  private final Lanes lanes =
      new Lanes(
          new DispatcherSettings(
              4,
              Duration.ofSeconds(30),
              Duration.ofSeconds(1),
              Duration.ofSeconds(60),
              Duration.ofHours(24),
              100,
              3));

  @Test
  void what_is_offered_during_the_first_reading_is_left_to_the_next() {
    List<Outbox.Waiting> stored = stored("ivan", 2);
    lanes.beginReading();
    assertThat(lanes.offer(stored.subList(1, 2))).isEmpty();
    lanes.endReading(true);
    assertThat(lanes.isWorthReading()).isTrue();
    assertThat(lanes.offer(stored.subList(1, 2))).isEmpty();

    Lane ivan = readAll(stored);

    assertThat(ivan.drain()).hasSize(2);
    assertThat(lanes.isWorthReading()).isFalse();
  }

  @Test
  void a_lane_that_had_no_room_is_read_no_further_in_the_same_reading_though_it_has_room_now() {
    List<Outbox.Waiting> stored = stored("ivan", 6);
    lanes.beginReading();
    Lane ivan = lanes.fill(stored.subList(0, 4)).getFirst();
    ivan.takeHead();

    assertThat(lanes.fill(stored.subList(4, 6))).isEmpty();
    assertThat(lanes.leftByReading()).containsExactly("ivan");
    assertThat(ivan.size()).isEqualTo(2);
  }

  @Test
  void a_lane_without_room_is_passed_over_from_the_beginning_of_a_reading_on() {
    List<Outbox.Waiting> stored = stored("ivan", 5);
    Lane ivan = readAll(stored.subList(0, 3));
    lanes.beginReading();
    ivan.takeHead();

    assertThat(lanes.fill(stored)).isEmpty();
    lanes.endReading(true);

    assertThat(ivan.size()).isEqualTo(2);
    assertThat(lanes.isWorthReading()).isFalse();
    ivan.takeHead();
    assertThat(lanes.isWorthReading()).isTrue();
  }

  @Test
  void after_a_reading_that_did_not_come_to_the_end_the_store_may_still_hold_anything() {
    lanes.beginReading();
    lanes.endReading(false);

    assertThat(lanes.offer(stored("ivan", 1))).isEmpty();
    assertThat(lanes.isWorthReading()).isTrue();
  }

  private Lane readAll(List<Outbox.Waiting> stored) {
    lanes.beginReading();
    Lane first = lanes.fill(stored).getFirst();
    lanes.endReading(true);
    return first;
  }

  private static List<Outbox.Waiting> stored(String lane, int howMany) {
    return IntStream.range(0, howMany)
        .mapToObj(
            position ->
                new Outbox.Waiting(
                    position,
                    new Delivery(
                        UUID.randomUUID(),
                        "telegram",
                        lane,
                        "x",
                        Optional.empty(),
                        Optional.empty())))
        .toList();
  }
}
