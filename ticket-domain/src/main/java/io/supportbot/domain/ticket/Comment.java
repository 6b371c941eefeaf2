package io.supportbot.domain.ticket;

import io.supportbot.domain.person.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Something said about a ticket after it was opened. Its text is confidential.
///
/// A comment carries a text, files, or both. A customer's comment is always public.
///
/// @param text stripped, at most [#MAX_LENGTH] Unicode code points; empty only where there are files
public record Comment(
    CommentId id,
    TicketNumber ticket,
    Actor author,
    Visibility visibility,
    String text,
    List<Attachment> attachments,
    Instant at) {
  /// The longest comment, in Unicode code points: one whole Telegram message.
  public static final int MAX_LENGTH = 4096;

  public Comment {
    text = text.strip();
    attachments = List.copyOf(attachments);
    problemIn(text, attachments)
        .ifPresent(
            problem -> {
              throw new IllegalArgumentException("comment must not be " + problem);
            });
    if (author instanceof Actor.Customer && visibility == Visibility.INTERNAL) {
      throw new IllegalArgumentException("a customer's comment must be public");
    }
  }

  /// What stands in the way of taking this as a comment.
  public static Optional<TextProblem> problemIn(String text, List<Attachment> attachments) {
    return Texts.problemIn(text, MAX_LENGTH)
        .filter(problem -> problem != TextProblem.EMPTY || attachments.isEmpty());
  }

  @Override
  public String toString() {
    return "Comment[" + id.value() + " on " + ticket + ", " + visibility + "]";
  }
}
