package io.supportbot.application.comment;

import io.supportbot.domain.draft.Words;
import io.supportbot.domain.person.CustomerId;
import io.supportbot.domain.ticket.Attachment;
import io.supportbot.domain.ticket.TicketNumber;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Half a comment of a customer: the ticket without the words, or the words without the ticket.
public sealed interface CommentDraft {
  /// Whose it is.
  CustomerId customer();

  /// Since when it waits for its other half.
  Instant since();

  /// The customer named the ticket; what they write next belongs to it.
  record AwaitingWords(CustomerId customer, TicketNumber ticket, Instant since)
      implements CommentDraft {}

  /// The customer wrote something; which ticket it belongs to is asked. Text and files are confidential.
  record AwaitingTicket(
      CustomerId customer, List<Words> words, List<Attachment> attachments, Instant since)
      implements CommentDraft {
    public AwaitingTicket {
      words = List.copyOf(words);
      attachments = List.copyOf(attachments);
    }
  }
}
