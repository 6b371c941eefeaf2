package io.supportbot.application.delivery;

import java.time.Duration;

/// How the dispatcher works.
///
/// @param atOnce how many deliveries may be under way at the same time
/// @param sweepEvery how often the store is searched for what another process posted or a crash left
/// @param firstDelay after the first failure; doubled after each further one
/// @param longestDelay where the doubling ends
/// @param setAsideAfter how long one delivery may go on failing while others of its channel arrive
/// @param mostInMemory how many deliveries of a channel are kept in memory; the rest waits in the store
/// @param mostInLane how many of them may be of one lane, so that one that cannot go on leaves room for the others
public record DispatcherSettings(
    int atOnce,
    Duration sweepEvery,
    Duration firstDelay,
    Duration longestDelay,
    Duration setAsideAfter,
    int mostInMemory,
    int mostInLane) {
  /// For a desk of any size.
  public static final DispatcherSettings USUAL =
      new DispatcherSettings(
          64,
          Duration.ofSeconds(30),
          Duration.ofSeconds(1),
          Duration.ofSeconds(60),
          Duration.ofHours(24),
          20_000,
          500);

  public DispatcherSettings {
    if (atOnce < 1 || mostInMemory < 1 || mostInLane < 1) {
      throw new IllegalArgumentException(
          "dispatcher must handle at least 1, was %d, %d and %d"
              .formatted(atOnce, mostInMemory, mostInLane));
    }
  }

  /// The delay after this many failures in a row.
  Duration delayAfter(int failures) {
    Duration delay = firstDelay;
    for (int i = 1; i < failures && delay.compareTo(longestDelay) < 0; i++) {
      delay = delay.multipliedBy(2);
    }
    return delay.compareTo(longestDelay) < 0 ? delay : longestDelay;
  }
}
