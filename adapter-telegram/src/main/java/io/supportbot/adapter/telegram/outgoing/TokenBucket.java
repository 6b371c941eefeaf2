package io.supportbot.adapter.telegram.outgoing;

import java.time.Duration;
import java.time.Instant;

/// Lets a number of things pass at once and then one at each interval. Taking more than is there makes a debt. Not thread-safe.
final class TokenBucket {
  private final int capacity;
  private final Duration interval;
  private double tokens;
  private Instant filled;

  /// @param interval until the next one may pass
  TokenBucket(int capacity, Duration interval, Instant now) {
    this.capacity = capacity;
    this.interval = interval;
    this.tokens = capacity;
    this.filled = now;
  }

  /// How long until so many may pass; more than ever fit pass when it is full.
  Duration wait(int count, Instant now) {
    fill(now);
    double missing = Math.min(count, capacity) - tokens;
    return missing <= 0
        ? Duration.ZERO
        : Duration.ofNanos((long) Math.ceil(missing * interval.toNanos()));
  }

  void take(int count, Instant now) {
    fill(now);
    tokens -= count;
  }

  /// Whether it is as if it had never been used.
  boolean isFull(Instant now) {
    fill(now);
    return tokens >= capacity;
  }

  private void fill(Instant now) {
    if (now.isAfter(filled)) {
      double gained = (double) Duration.between(filled, now).toNanos() / interval.toNanos();
      tokens = Math.min(capacity, tokens + gained);
    }
    // a clock that was set back gives nothing and takes nothing
    filled = now;
  }
}
