package io.supportbot.application.comment;

import io.supportbot.domain.draft.Words;
import io.supportbot.domain.person.Actor;
import io.supportbot.domain.ticket.TicketNumber;
import java.util.List;

/// A customer says for which ticket the words are that [WriteComment] kept.
public interface AddressComment {
  Result address(Command command);

  /// @param actor the ticket's customer
  record Command(Actor actor, TicketNumber number) {}

  /// What came of it.
  sealed interface Result {
    /// The kept words were meant for this ticket; this is what became of them. They are kept on where the ticket did not take them.
    ///
    /// @param words that were kept
    record Written(CommentOnTicket.Result result, List<Words> words) implements Result {
      public Written {
        words = List.copyOf(words);
      }
    }

    /// No words are waiting, for example because the button was pressed before.
    record NothingKept() implements Result {}
  }
}
