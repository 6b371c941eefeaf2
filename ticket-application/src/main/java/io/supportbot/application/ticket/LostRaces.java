package io.supportbot.application.ticket;

import java.util.function.Supplier;

/// Repeats work on a ticket that somebody else changed in between, on the state it has now.
///
/// The work must read the ticket and write it first of all, so that a lost race has left nothing behind. Two people seldom press at once, and three
/// attempts have always been enough; a fourth loss is given to the caller.
public final class LostRaces {
  private static final int ATTEMPTS = 3;

  private LostRaces() {}

  /// What the work returned, when it won.
  ///
  /// @throws StaleTicketException if the race was lost every time
  public static <T> T repeat(Supplier<T> work) {
    for (int attempt = 1; ; attempt++) {
      try {
        return work.get();
      } catch (StaleTicketException lost) {
        if (attempt == ATTEMPTS) {
          throw lost;
        }
      }
    }
  }
}
