package io.supportbot.application.intake;

import java.time.Duration;
import java.time.InstantSource;

/// [ForgetUpdates] on the inbox.
public final class ForgettingUpdates implements ForgetUpdates {
  private final Inbox inbox;
  private final InstantSource clock;

  public ForgettingUpdates(Inbox inbox, InstantSource clock) {
    this.inbox = inbox;
    this.clock = clock;
  }

  @Override
  public int forget(Duration after) {
    return inbox.forgetHandledBefore(clock.instant().minus(after));
  }
}
