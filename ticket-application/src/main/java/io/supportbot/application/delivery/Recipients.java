package io.supportbot.application.delivery;

/// Whoever wants to know that a recipient can no longer be reached.
public interface Recipients {
  /// Told inside the unit of work that parks what waits for the recipient. Unknown ones are ignored.
  ///
  /// @param lane the lane whose deliveries went to the recipient
  void unreachable(String channel, String lane);
}
