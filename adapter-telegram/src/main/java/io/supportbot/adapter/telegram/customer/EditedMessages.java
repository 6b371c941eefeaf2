package io.supportbot.adapter.telegram.customer;

import io.supportbot.adapter.telegram.outgoing.Outgoing;
import io.supportbot.adapter.telegram.updates.Incoming.Edited;
import io.supportbot.application.comment.CommentOnTicket;
import io.supportbot.application.comment.CommentOnTicket.Result;
import io.supportbot.application.desk.Desk;
import io.supportbot.application.ticket.SeeTicket;
import io.supportbot.domain.ticket.Comment;
import io.supportbot.domain.ticket.TicketNumber;
import io.supportbot.domain.ticket.Visibility;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/// Passes on what a customer corrected: the new text becomes a comment of its own, so that the old
/// one is kept beside it.
///
/// Only comments are followed. A message that went into a draft is not: at the description step the
/// customer can write anew, and afterwards say what changed in a comment.
final class EditedMessages {
  private static final String CORRECTED = "✍";

  private final CommentOnTicket commentOnTicket;
  private final SeeTicket seeTicket;
  private final TicketMessages messages;
  private final CommentAnswers answers;
  private final Desk desk;
  private final CustomerTexts texts;

  @Inject
  EditedMessages(
      CommentOnTicket commentOnTicket,
      SeeTicket seeTicket,
      TicketMessages messages,
      CommentAnswers answers,
      Desk desk,
      CustomerTexts texts) {
    this.commentOnTicket = commentOnTicket;
    this.seeTicket = seeTicket;
    this.messages = messages;
    this.answers = answers;
    this.desk = desk;
    this.texts = texts;
  }

  List<Outgoing> take(Edited edited, Visitor visitor) {
    return messages
        .ticketOf(edited.message(), visitor.chat())
        .filter(ticket -> !edited.text().isBlank() && !isKnown(edited.text(), ticket, visitor))
        .map(ticket -> pass(edited, ticket, visitor))
        .orElse(List.of());
  }

  private List<Outgoing> pass(Edited edited, TicketNumber ticket, Visitor visitor) {
    String marked = marked(edited.text());
    boolean fits = Comment.problemIn(marked, List.of()).isEmpty();
    CommentOnTicket.Command command =
        new CommentOnTicket.Command(
            visitor.actor(),
            ticket,
            Visibility.PUBLIC,
            fits ? marked : edited.text(),
            List.of());
    return switch (commentOnTicket.comment(command)) {
      case Result.Commented _ ->
          List.of(new Outgoing.React(visitor.chat(), edited.message(), CORRECTED));
      case Result.BadComment bad -> List.of(answers.bad(bad, visitor));
      case Result.TicketFinished finished ->
          List.of(answers.finished(finished.ticket(), finished.mayReopen(), visitor));
      case Result.Refused _ -> List.of();
    };
  }

  /// Telegram also tells of edits that left the text as it was. Only the newest comment is
  /// compared: a text that was corrected and then put back must not pass for known.
  private boolean isKnown(String text, TicketNumber ticket, Visitor visitor) {
    return switch (seeTicket.see(new SeeTicket.Query(visitor.actor(), ticket))) {
      case SeeTicket.Result.Seen seen ->
          seen.comments().stream()
              .filter(comment -> comment.author().equals(visitor.actor()))
              .map(Comment::text)
              .reduce((_, later) -> later)
              .filter(newest -> newest.equals(text.strip()) || newest.equals(marked(text)))
              .isPresent();
      case SeeTicket.Result.Refused _ -> true;
    };
  }

  /// The mark is for the staff, so it is in the desk's language.
  private String marked(String text) {
    return texts.plain(
        desk.settings().language(), "comment.edited", Map.of("text", text.strip()));
  }
}
