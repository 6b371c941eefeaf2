package io.supportbot.application.draft;

import io.supportbot.application.comment.CommentOnTicket;
import io.supportbot.domain.draft.Words;
import io.supportbot.domain.person.Actor;
import io.supportbot.domain.ticket.TicketNumber;
import java.util.List;

/// A customer says that the words which began a draft belong to a ticket that is there already.
public interface AddressDraft {
  Result address(Command command);

  /// @param actor the ticket's customer
  record Command(Actor actor, TicketNumber number) {}

  /// What came of it.
  sealed interface Result {
    /// The draft's words and files were meant for this ticket; this is what became of them. The draft is gone, unless the ticket did not
    /// take them.
    ///
    /// @param words that were meant for it
    record Written(CommentOnTicket.Result result, List<Words> words) implements Result {
      public Written {
        words = List.copyOf(words);
      }
    }

    /// There is no draft, or its category is chosen, so that it is to be a ticket of its own; nothing changed.
    record NothingKept() implements Result {}
  }
}
