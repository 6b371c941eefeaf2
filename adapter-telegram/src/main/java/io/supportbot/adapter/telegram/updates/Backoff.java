package io.supportbot.adapter.telegram.updates;

import java.time.Duration;
import java.util.random.RandomGenerator;

/// Delays that double from attempt to attempt up to a limit, each shortened by chance so that many who failed together do not come back together.
///
/// @param first before the second attempt
/// @param most the longest
record Backoff(Duration first, Duration most, RandomGenerator random) {
  private static final int MOST_DOUBLINGS = 20;

  /// How long to wait after so many failures in a row.
  Duration after(int failures) {
    long doubled = first.toMillis() << Math.clamp(failures - 1L, 0, MOST_DOUBLINGS);
    long millis = Math.min(doubled, most.toMillis());
    return Duration.ofMillis(millis - random.nextLong(millis / 4 + 1));
  }

  /// The longest delay.
  Duration longest() {
    return most;
  }
}
