package io.supportbot.application.comment;

import io.supportbot.domain.person.Actor;
import io.supportbot.domain.ticket.Attachment;
import io.supportbot.domain.ticket.Ticket;
import io.supportbot.domain.ticket.TicketNumber;
import java.util.List;
import java.util.Optional;

/// A customer wrote something outside the dialogue: finds the ticket it belongs to, or asks.
///
/// It belongs to the ticket it answers; else to the one whose comment button was pressed before; else to the only active one. With several
/// active ones it is kept until [AddressComment] says which.
public interface WriteComment {
  Result write(Command command);

  /// @param actor a customer
  /// @param answers the ticket whose message this is a reply to
  /// @param message how the channel names what said it, so that it can be corrected; empty where that cannot be
  record Command(
      Actor actor,
      String text,
      List<Attachment> attachments,
      Optional<TicketNumber> answers,
      Optional<String> message) {
    public Command {
      attachments = List.copyOf(attachments);
    }
  }

  /// What came of it.
  sealed interface Result {
    /// It was meant for a ticket; this is what became of it.
    record Written(CommentOnTicket.Result result) implements Result {}

    /// It is kept; the customer has to say for which of these tickets it is.
    record WhichTicket(List<Ticket> candidates) implements Result {
      public WhichTicket {
        candidates = List.copyOf(candidates);
      }
    }

    /// The customer has no active ticket; nothing is kept, so the words are to begin a new one.
    ///
    /// @param latest their newest finished ticket, if any
    record NoActiveTicket(Optional<Ticket> latest) implements Result {}
  }
}
