package io.supportbot.application.delivery;

/// Whoever wants to know whether recipients can be reached.
public interface Recipients {
  /// Told inside the unit of work that parks what waits for a recipient who cannot be reached, or with `reachable` inside one that lets out what was
  /// parked since the recipient is back: to let it out is up to this. Unknown ones are ignored.
  ///
  /// @param lane the lane whose deliveries go to the recipient
  void reachable(String channel, String lane, boolean reachable);
}
