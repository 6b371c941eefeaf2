package io.supportbot.application.draft;

import io.supportbot.domain.draft.Words;
import io.supportbot.domain.person.Actor;
import io.supportbot.domain.ticket.TextProblem;

/// A customer changed a message after it was sent. Where its words still wait, in the draft of a ticket or for the ticket that they belong to, the new
/// ones take their place.
///
/// What has reached a ticket stays as it was said: a correction of that is a comment of its own, see `CommentOnTicket`.
public interface CorrectWords {
  Result correct(Command command);

  /// @param actor a customer
  /// @param words what the message says now
  record Command(Actor actor, Words words) {}

  /// What came of it.
  sealed interface Result {
    /// The new words stand in the place of the former ones.
    record Corrected() implements Result {}

    /// They cannot; the former ones stay.
    record BadWords(TextProblem problem, int maxLength) implements Result {}

    /// No words of this message wait for anything.
    record NothingWaits() implements Result {}

    /// The actor is no customer.
    record NotAllowed() implements Result {}
  }
}
