package io.supportbot.testkit.fake;

import io.supportbot.application.transaction.Ids;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/// Identifiers of version 7 that count up: the same in each run of a test.
public final class FakeIds implements Ids {
  private static final long VERSION = 0x7000L;
  private static final long VARIANT = 0x8000_0000_0000_0000L;

  private final AtomicLong last = new AtomicLong();

  @Override
  public UUID next() {
    return new UUID((last.incrementAndGet() << 16) | VERSION, VARIANT);
  }
}
