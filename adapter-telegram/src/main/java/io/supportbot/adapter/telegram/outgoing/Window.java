package io.supportbot.adapter.telegram.outgoing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/// Lets a number of things pass within any stretch of time of a length. Not thread-safe.
final class Window {
  private final int most;
  private final Duration length;
  private final Deque<Instant> passed = new ArrayDeque<>();

  Window(int most, Duration length) {
    this.most = most;
    this.length = length;
  }

  /// How long until so many may pass; more than ever fit pass when it is empty.
  Duration wait(int count, Instant now) {
    forget(now);
    int tooMany = passed.size() + Math.min(count, most) - most;
    return passed.stream()
        .skip(Math.max(0, tooMany - 1))
        .findFirst()
        .filter(_ -> tooMany > 0)
        .map(last -> Duration.between(now, last.plus(length)))
        .orElse(Duration.ZERO);
  }

  void take(int count, Instant now) {
    for (int i = 0; i < count; i++) {
      passed.addLast(now);
    }
  }

  boolean isEmpty(Instant now) {
    forget(now);
    return passed.isEmpty();
  }

  private void forget(Instant now) {
    // what lies in the future was noted before the clock was set back
    passed.removeIf(at -> !at.plus(length).isAfter(now) || at.isAfter(now));
  }
}
