package io.supportbot.application.silence;

import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// Up to when the desk knows what people did: all that they did before was fetched and has taken effect. It stands still while the desk is down or hears
/// nothing.
///
/// What happens to people because they did nothing for long enough is told by it and not by the clock: they may have done something in time that the
/// desk has not heard of yet. Thread-safe.
public final class Watermark {
  private final Supplier<Optional<Instant>> fetched;
  private final BooleanSupplier nothingWaits;

  /// @param fetched up to when all that people did was fetched and stored; empty before the first time
  /// @param nothingWaits whether all that was stored has taken effect
  public Watermark(Supplier<Optional<Instant>> fetched, BooleanSupplier nothingWaits) {
    this.fetched = fetched;
    this.nothingWaits = nothingWaits;
  }

  /// The present mark; empty where it cannot be told now, so that it is to be asked for again.
  public Optional<Instant> present() {
    // in this order: what is stored in between says nothing of the time before
    return fetched.get().filter(_ -> nothingWaits.getAsBoolean());
  }
}
