package io.supportbot.adapter.persistence.database;

import io.supportbot.application.transaction.Ids;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;

/// UUIDs of version 7: 48 bits of milliseconds, 12 bits that count within one, 62 random bits. Where the clock stands still or goes back,
/// or the count runs over, time goes on by itself, so that order is kept whatever happens.
final class TimeOrderedIds implements Ids {
  private static final int COUNTS_PER_MILLI = 1 << 12;
  private static final long VERSION = 0x7000L;
  private static final long VARIANT = 0x8000_0000_0000_0000L;
  private static final long RANDOM_BITS = 0x3FFF_FFFF_FFFF_FFFFL;

  private final InstantSource clock;
  private final SecureRandom random = new SecureRandom();
  private long last;

  @Inject
  TimeOrderedIds(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public UUID next() {
    long tick = nextTick();
    long high = ((tick / COUNTS_PER_MILLI) << Short.SIZE) | VERSION | (tick % COUNTS_PER_MILLI);
    return new UUID(high, VARIANT | (random.nextLong() & RANDOM_BITS));
  }

  /// Milliseconds and count in one, larger each time.
  private synchronized long nextTick() {
    last = Math.max(last + 1, clock.millis() * COUNTS_PER_MILLI);
    return last;
  }
}
