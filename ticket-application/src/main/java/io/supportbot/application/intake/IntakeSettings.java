package io.supportbot.application.intake;

import java.time.Duration;

/// How updates are handled.
///
/// @param atOnce how many conversations may be in hand at the same time
/// @param quiet how long a group must have had no new part before it is handled
/// @param sweepEvery how often the store is searched for what another process stored or a crash left
public record IntakeSettings(
    int atOnce, Duration quiet, Duration sweepEvery, RetrySchedule retries) {
  /// For a desk of any size.
  public static final IntakeSettings USUAL =
      new IntakeSettings(
          32, Duration.ofSeconds(1), Duration.ofSeconds(30), RetrySchedule.USUAL);

  public IntakeSettings {
    if (atOnce < 1) {
      throw new IllegalArgumentException("conversations at once must be at least 1, was " + atOnce);
    }
  }
}
