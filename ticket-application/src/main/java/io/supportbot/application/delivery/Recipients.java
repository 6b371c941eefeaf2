package io.supportbot.application.delivery;

/// Whether recipients can be reached, as far as that is known. A recipient is named by the lane whose deliveries go to them; unknown ones are
/// ignored and count as reachable. Works inside the caller's unit of work.
public interface Recipients {
  /// Stores whether the recipient can be reached.
  void reachable(String channel, String lane, boolean reachable);

  /// Whether the recipient is known to be out of reach. Where they are it stays so until the unit of work ends: whoever finds that they are back has
  /// to wait, and so sees what this unit parked.
  boolean isUnreachable(String channel, String lane);
}
