package io.supportbot.application.intake;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// When handling that failed is repeated, and when it is given up.
///
/// @param delays after the first failure, the second, and so on; one more failure ends it
public record RetrySchedule(List<Duration> delays) {
  /// Five repetitions in about a quarter of an hour.
  public static final RetrySchedule USUAL =
      new RetrySchedule(
          List.of(
              Duration.ofSeconds(1),
              Duration.ofSeconds(5),
              Duration.ofSeconds(30),
              Duration.ofMinutes(2),
              Duration.ofMinutes(10)));

  public RetrySchedule {
    delays = List.copyOf(delays);
  }

  /// How long to wait after this many failures; empty where it is to be given up.
  ///
  /// @param failures at least 1
  Optional<Duration> delayAfter(int failures) {
    return failures <= delays.size() ? Optional.of(delays.get(failures - 1)) : Optional.empty();
  }
}
