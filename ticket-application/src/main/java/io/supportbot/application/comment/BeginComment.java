package io.supportbot.application.comment;

import io.supportbot.application.access.Refusal;
import io.supportbot.domain.draft.Words;
import io.supportbot.domain.person.Actor;
import io.supportbot.domain.ticket.Ticket;
import io.supportbot.domain.ticket.TicketNumber;
import java.util.List;

/// A customer says that what they write next belongs to this ticket; or what they wrote before, where that still waits for its ticket.
public interface BeginComment {
  Result begin(Command command);

  /// @param actor the ticket's customer
  record Command(Actor actor, TicketNumber number) {}

  /// What came of it.
  sealed interface Result {
    /// Their next message goes to this ticket.
    record AwaitingWords(Ticket.Active ticket) implements Result {}

    /// Words were waiting for their ticket and were meant for this one; this is what became of them. They are kept on where the ticket did
    /// not take them.
    ///
    /// @param words that were waiting
    record Addressed(CommentOnTicket.Result result, List<Words> words) implements Result {
      public Addressed {
        words = List.copyOf(words);
      }
    }

    /// The staff is done with this ticket.
    ///
    /// @param mayReopen whether this actor may reopen it now
    record TicketFinished(Ticket.Finished ticket, boolean mayReopen) implements Result {}

    /// Not done.
    record Refused(Refusal refusal) implements Result {}
  }
}
