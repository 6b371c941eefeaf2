package io.supportbot.domain.desk;

import io.supportbot.domain.ticket.AttachmentLimits;
import java.time.Duration;

/// How tickets and drafts age, and what they may carry.
///
/// @param autoCloseAfter how long a solved ticket may stay silent before it is closed for good
/// @param reopenWithin how long after its end a customer may reopen a ticket
/// @param draftExpiresAfter how long an untouched draft is kept
public record TicketRules(
    Duration autoCloseAfter,
    Duration reopenWithin,
    Duration draftExpiresAfter,
    AttachmentLimits attachments) {
  /// How long a customer can count on it that a solved ticket may be reopened: once it is closed for good, no more.
  public Duration solvedReopensWithin() {
    return autoCloseAfter.compareTo(reopenWithin) < 0 ? autoCloseAfter : reopenWithin;
  }
}
