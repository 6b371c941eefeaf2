package io.supportbot.adapter.scheduler;

import java.time.Duration;

/// How often the desk's timers look.
///
/// @param polling how often the database is asked for due tasks
/// @param expireDrafts how often untouched drafts are looked for
/// @param closeSilentTickets how often silent solved tickets are looked for
/// @param forgetUpdates how often handled updates are forgotten
/// @param rememberUpdates how long a handled update is known as a duplicate; Telegram keeps updates for 24 hours
public record SchedulerConfig(
    Duration polling,
    Duration expireDrafts,
    Duration closeSilentTickets,
    Duration forgetUpdates,
    Duration rememberUpdates) {
  /// What a desk runs with.
  public static final SchedulerConfig DEFAULT =
      new SchedulerConfig(
          Duration.ofSeconds(10),
          Duration.ofMinutes(1),
          Duration.ofMinutes(10),
          Duration.ofHours(1),
          Duration.ofDays(3));

  public SchedulerConfig {
    if (rememberUpdates.compareTo(Duration.ofHours(24)) < 0) {
      throw new IllegalArgumentException(
          "updates must be remembered for at least 24 hours, was " + rememberUpdates);
    }
  }
}
