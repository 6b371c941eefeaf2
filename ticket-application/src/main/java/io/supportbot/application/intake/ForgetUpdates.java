package io.supportbot.application.intake;

import java.time.Duration;

/// Forgets updates that were handled long ago; from then on one of them that comes again is a new one. Driven by a timer; repeating it
/// changes nothing.
public interface ForgetUpdates {
  /// @param after how long a handled update is still known as a duplicate
  /// @return how many were forgotten
  int forget(Duration after);
}
