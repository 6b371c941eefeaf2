package io.supportbot.adapter.telegram.updates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BackoffTest {
  private final Backoff backoff =
      new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(30), new Random(7));

  @Test
  void delays_double_up_to_the_longest() {
    assertThat(backoff.after(1)).isBetween(Duration.ofMillis(750), Duration.ofSeconds(1));
    assertThat(backoff.after(4)).isBetween(Duration.ofSeconds(6), Duration.ofSeconds(8));
    assertThat(backoff.after(9)).isBetween(Duration.ofMillis(22_500), Duration.ofSeconds(30));
    assertThat(backoff.after(Integer.MAX_VALUE))
        .isBetween(Duration.ofMillis(22_500), Duration.ofSeconds(30));
  }
}
