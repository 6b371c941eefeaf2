package io.supportbot.application.delivery;

/// The recipients who are known to be out of reach.
public interface UnreachableRecipients {
  /// Whether the recipient is one of them. Where they are it stays so until the unit of work ends: whoever finds that they are back has to wait, and
  /// so sees what this unit parked.
  ///
  /// @param lane the lane whose deliveries go to the recipient
  boolean contains(String channel, String lane);
}
