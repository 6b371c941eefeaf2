package io.supportbot.adapter.telegram.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.adapter.telegram.RateLimits;
import io.supportbot.testkit.fixture.MutableClock;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RateBudgetTest {
  private static final Optional<Long> ANNA = Optional.of(7L);
  private static final Optional<Long> BORIS = Optional.of(8L);
  private static final Optional<Long> GROUP = Optional.of(-100L);

  private final MutableClock clock = MutableClock.at("2024-12-25T10:00:00Z");

  @Test
  void three_messages_may_follow_each_other_in_one_chat() {
    RateBudget budget = budget(0, 1, 0);
    assertThat(admitted(budget, ANNA, 10)).isEqualTo(3);
    assertThat(budget.admit(ANNA, 1)).isPositive();
    assertThat(budget.admit(BORIS, 1)).isZero();
  }

  @Test
  void whoever_waits_as_long_as_told_may_go() {
    RateBudget budget = budget(0, 1, 0);
    admitted(budget, ANNA, 3);
    Duration wait = budget.admit(ANNA, 1);
    assertThat(wait).isBetween(Duration.ofSeconds(1), Duration.ofMillis(1200));
    clock.advance(wait.minusMillis(1));
    assertThat(budget.admit(ANNA, 1)).isPositive();
    clock.advance(Duration.ofMillis(1));
    assertThat(budget.admit(ANNA, 1)).isZero();
    assertThat(budget.admit(ANNA, 1)).isPositive();
  }

  @Test
  void a_group_gets_twenty_messages_in_any_minute() {
    RateBudget budget = budget(0, 0, 20);
    assertThat(admitted(budget, GROUP, 50)).isEqualTo(20);
    assertThat(admitted(budget, ANNA, 50)).isEqualTo(50);
    clock.advance(Duration.ofSeconds(59));
    assertThat(budget.admit(GROUP, 1)).isPositive();
    clock.advance(Duration.ofSeconds(2));
    assertThat(admitted(budget, GROUP, 50)).isEqualTo(20);
  }

  @Test
  void over_an_hour_a_busy_group_gets_what_it_is_allowed_and_no_more() {
    RateBudget budget = budget(30, 1, 20);
    int sent = 0;
    for (int second = 0; second < 3600; second++) {
      sent += admitted(budget, GROUP, 5);
      clock.advance(Duration.ofSeconds(1));
    }
    assertThat(sent).isBetween(1150, 1200);
  }

  @Test
  void an_album_counts_as_all_its_messages() {
    RateBudget budget = budget(0, 1, 20);
    assertThat(budget.admit(GROUP, 10)).isZero();
    Duration wait = budget.admit(GROUP, 1);
    assertThat(wait).isGreaterThan(Duration.ofSeconds(7));
    clock.advance(wait);
    assertThat(budget.admit(GROUP, 1)).isZero();
  }

  @Test
  void an_album_waits_for_room_in_the_minute_of_its_group() {
    RateBudget budget = budget(0, 0, 20);
    admitted(budget, GROUP, 15);
    clock.advance(Duration.ofSeconds(30));
    Duration wait = budget.admit(GROUP, 10);
    assertThat(wait).isEqualTo(Duration.ofSeconds(31));
    clock.advance(wait);
    assertThat(budget.admit(GROUP, 10)).isZero();
  }

  @Test
  void all_chats_share_the_budget_of_a_second() {
    RateBudget budget = budget(30, 0, 0);
    int first = 0;
    for (long chat = 1; chat <= 100; chat++) {
      first += admitted(budget, Optional.of(chat), 1);
    }
    assertThat(first).isLessThanOrEqualTo(30);
    int later = 0;
    for (int step = 0; step < 100; step++) {
      clock.advance(Duration.ofMillis(100));
      later += admitted(budget, Optional.of(step + 1L), 10);
    }
    assertThat(later).isBetween(295, 305);
  }

  @Test
  void answers_to_presses_count_for_all_but_not_for_a_chat() {
    RateBudget budget = budget(30, 1, 20);
    assertThat(admitted(budget, Optional.empty(), 9)).isEqualTo(9);
    assertThat(admitted(budget, ANNA, 9)).isEqualTo(1);
  }

  @Test
  void zero_means_no_limit() {
    RateBudget budget = budget(0, 0, 0);
    assertThat(admitted(budget, GROUP, 1000)).isEqualTo(1000);
  }

  @Test
  void a_chat_that_is_told_to_wait_does_not_hold_up_others() {
    RateBudget budget = budget(30, 1, 20);
    assertThat(budget.pause(ANNA, Duration.ofSeconds(40))).isFalse();
    assertThat(budget.admit(ANNA, 1)).isEqualTo(Duration.ofSeconds(40));
    assertThat(budget.admit(BORIS, 1)).isZero();
    clock.advance(Duration.ofSeconds(40));
    assertThat(budget.admit(ANNA, 1)).isZero();
  }

  @Test
  void when_a_second_chat_is_told_to_wait_everything_waits() {
    RateBudget budget = budget(30, 1, 20);
    budget.pause(ANNA, Duration.ofSeconds(10));
    assertThat(budget.pause(BORIS, Duration.ofSeconds(20))).isTrue();
    assertThat(budget.admit(GROUP, 1)).isEqualTo(Duration.ofSeconds(20));
    assertThat(budget.admit(Optional.empty(), 1)).isEqualTo(Duration.ofSeconds(20));
    clock.advance(Duration.ofSeconds(20));
    assertThat(budget.admit(GROUP, 1)).isZero();
  }

  @Test
  void a_clock_that_is_set_back_stops_nothing_for_long() {
    RateBudget budget = budget(30, 1, 20);
    admitted(budget, GROUP, 3);
    clock.advance(Duration.ofHours(-1));
    Duration wait = budget.admit(GROUP, 1);
    assertThat(wait).isLessThan(Duration.ofSeconds(2));
    clock.advance(wait);
    assertThat(budget.admit(GROUP, 1)).isZero();
  }

  private RateBudget budget(int perSecond, int perChat, int perGroup) {
    return new RateBudget(new RateLimits(perSecond, perChat, perGroup), clock);
  }

  private static int admitted(RateBudget budget, Optional<Long> chat, int attempts) {
    int admitted = 0;
    for (int i = 0; i < attempts; i++) {
      if (budget.admit(chat, 1).isZero()) {
        admitted++;
      }
    }
    return admitted;
  }
}
