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

  /// Trouble of unknown cause, such as no answer or one that nobody understands: to be repeated with a growing delay; the lane waits.
  ///
  /// It may be this delivery's fault or an outage of the other side, which only the sight of others tells: one that goes on failing while others
  /// of its channel arrive is set aside after [DispatcherSettings#setAsideAfter], and its lane goes on. While nothing arrives, nothing is set aside.
  ///
  /// @param reason for the log; holds no secret and no user text
  record TryAgain(String reason) implements DeliveryOutcome {}

  /// Trouble that certainly is not this delivery's fault and hits whatever else takes its way: the group cannot be reached, the bot lost its
  /// rights there or is not known any more. To be repeated with a growing delay however long it lasts; the lane waits and nothing is set aside.
  ///
  /// @param reason for the log; holds no secret and no user text
  record Outage(String reason) implements DeliveryOutcome {}

  /// The recipient cannot be reached until they come back: parked.
  record Unreachable(String reason) implements DeliveryOutcome {}

  /// Will never work: set aside, the lane goes on.
  record Refused(String reason) implements DeliveryOutcome {}
}
