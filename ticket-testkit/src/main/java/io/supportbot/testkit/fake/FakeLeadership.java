package io.supportbot.testkit.fake;

import io.supportbot.application.intake.Leadership;
import java.util.concurrent.atomic.AtomicReference;

/// One of several candidates for the same seat.
public final class FakeLeadership implements Leadership {
  private final Seat seat;

  public FakeLeadership(Seat seat) {
    this.seat = seat;
  }

  @Override
  public boolean lead() {
    return seat.holder.compareAndSet(seat, this) || seat.holder.get() == this;
  }

  @Override
  public void resign() {
    seat.holder.compareAndSet(this, seat);
  }

  /// What the candidates compete for.
  public static final class Seat {
    /// The leader, or this seat itself while nobody leads.
    private final AtomicReference<Object> holder = new AtomicReference<>(this);

    /// Takes the seat from whoever has it, as a lost connection does.
    public void lose() {
      holder.set(this);
    }
  }
}
