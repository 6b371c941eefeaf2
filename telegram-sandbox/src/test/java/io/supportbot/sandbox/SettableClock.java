package io.supportbot.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// Time that the test moves.
final class SettableClock implements InstantSource {
  private volatile Instant now = Instant.parse("2026-03-01T10:00:00Z");

  @Override
  public Instant instant() {
    return now;
  }

  void advance(Duration step) {
    now = now.plus(step);
  }
}
