package io.supportbot.testkit.fake;

import io.supportbot.application.intake.Leadership;
import org.jspecify.annotations.Nullable;

/// One of several candidates for the same seat.
public final class FakeLeadership implements Leadership {
  private final Seat seat;

  public FakeLeadership(Seat seat) {
    this.seat = seat;
  }

  @Override
  public Lead lead() {
    return seat.ask(this);
  }

  @Override
  public void resign() {
    seat.leave(this);
  }

  /// What the candidates compete for.
  public static final class Seat {
    private @Nullable Leadership holder;
    private boolean resigned;

    private synchronized Lead ask(Leadership candidate) {
      if (holder == null) {
        holder = candidate;
      }
      if (!candidate.equals(holder)) {
        return Lead.ANOTHERS;
      }
      return resigned ? Lead.HANDED_OVER : Lead.OURS;
    }

    private synchronized void leave(Leadership candidate) {
      if (candidate.equals(holder)) {
        holder = null;
        resigned = true;
      }
    }

    /// Takes the seat from whoever has it, as a lost connection does.
    public synchronized void lose() {
      holder = null;
      resigned = false;
    }
  }
}
