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

  /// How long until one may pass.
  Duration wait(Instant now) {
    forget(now);
    if (passed.size() < most) {
      return Duration.ZERO;
    }
    // an album may have gone over the top: then more than one has to leave
    Instant leaving = passed.stream().skip(passed.size() - (long) most).findFirst().orElse(now);
    return Duration.between(now, leaving.plus(length));
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
