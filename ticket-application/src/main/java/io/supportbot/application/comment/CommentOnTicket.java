package io.supportbot.application.comment;

import io.supportbot.application.access.Refusal;
import io.supportbot.domain.person.Actor;
import io.supportbot.domain.ticket.Attachment;
import io.supportbot.domain.ticket.AttachmentLimits;
import io.supportbot.domain.ticket.Comment;
import io.supportbot.domain.ticket.TextProblem;
import io.supportbot.domain.ticket.Ticket;
import io.supportbot.domain.ticket.TicketNumber;
import io.supportbot.domain.ticket.Visibility;
import java.util.List;

/// A customer or an operator says something about a ticket. Staff may add internal notes to a ticket in any state.
public interface CommentOnTicket {
  Result comment(Command command);

  /// @param actor the ticket's customer, or an operator
  /// @param visibility must be public for a customer
  /// @param text as typed; may be blank where there are attachments
  record Command(
      Actor actor,
      TicketNumber number,
      Visibility visibility,
      String text,
      List<Attachment> attachments) {
    public Command {
      attachments = List.copyOf(attachments);
    }
  }

  /// What came of it.
  sealed interface Result {
    /// It is stored and on its way.
    ///
    /// @param refusedFiles files that were not taken; the rest of the comment was
    record Commented(
        Ticket ticket, Comment comment, List<AttachmentLimits.Refusal> refusedFiles)
        implements Result {
      public Commented {
        refusedFiles = List.copyOf(refusedFiles);
      }
    }

    /// It cannot be taken; nothing changed. Nothing is left of it but refused files, where the problem is that it is empty.
    record BadComment(
        TextProblem problem, int maxLength, List<AttachmentLimits.Refusal> refusedFiles)
        implements Result {
      public BadComment {
        refusedFiles = List.copyOf(refusedFiles);
      }
    }

    /// The staff is done with this ticket, so it takes no public comment.
    ///
    /// @param mayReopen whether this actor may reopen it now
    record TicketFinished(Ticket.Finished ticket, boolean mayReopen) implements Result {}

    /// Not done.
    record Refused(Refusal refusal) implements Result {}
  }
}
