package io.supportbot.application.logging;

import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicLong;

/// Tells of trouble that is met again and again while it lasts without flooding the log: its 1st, 2nd, 4th, 8th … failure, and its end. A day of a
/// failure each second is 17 lines. Thread-safe.
public final class OutageLog {
  private final System.Logger log;
  private final String trouble;
  private final AtomicLong failures = new AtomicLong();

  /// @param trouble what is wrong, such as "the store is unavailable"
  public OutageLog(System.Logger log, String trouble) {
    this.log = log;
    this.trouble = trouble;
  }

  /// It happened.
  public void failed(Throwable problem) {
    long inARow = failures.incrementAndGet();
    if (Long.bitCount(inARow) == 1) {
      log.log(
          Level.WARNING,
          () -> inARow == 1 ? trouble : trouble + ", failure " + inARow + " in a row",
          WithoutMessages.of(problem));
    }
  }

  /// It did not happen this time, so it is over.
  public void worked() {
    long before = failures.get() == 0 ? 0 : failures.getAndSet(0);
    if (before > 0) {
      log.log(Level.INFO, () -> "over after " + before + " failures: " + trouble);
    }
  }
}
