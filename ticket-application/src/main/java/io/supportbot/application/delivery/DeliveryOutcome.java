package io.supportbot.application.delivery;

import java.time.Duration;
import java.util.List;

/// What became of one attempt to deliver.
public sealed interface DeliveryOutcome {
  /// It arrived.
  ///
  /// @param posted messages by which people can answer, to be remembered
  record Delivered(List<PostedMessage> posted) implements DeliveryOutcome {
    public Delivered {
      posted = List.copyOf(posted);
    }

    /// Arrived, with nothing to remember.
    public static Delivered silently() {
      return new Delivered(List.of());
    }
  }

  /// The other side wants us to wait. Not counted as a failure.
  ///
  /// @param wholeChannel whether nothing at all may be sent meanwhile, or only this lane waits
  record Wait(Duration howLong, boolean wholeChannel) implements DeliveryOutcome {}

  /// Unknown or passing trouble: to be repeated with a growing delay; the lane waits.
  ///
  /// @param reason for the log; holds no secret and no user text
  record TryAgain(String reason) implements DeliveryOutcome {}

  /// The recipient cannot be reached until they come back: parked.
  record Unreachable(String reason) implements DeliveryOutcome {}

  /// Will never work: set aside, the lane goes on.
  record Refused(String reason) implements DeliveryOutcome {}
}
