package io.supportbot.adapter.telegram.customer;

import io.supportbot.adapter.telegram.keyboard.Keyboard;
import io.supportbot.adapter.telegram.outgoing.Outgoing;
import io.supportbot.adapter.telegram.text.Html;
import io.supportbot.adapter.telegram.updates.Incoming.Edited;
import io.supportbot.application.comment.CommentOnTicket;
import io.supportbot.application.desk.Desk;
import io.supportbot.application.draft.CorrectWords;
import io.supportbot.application.ticket.SeeTicket;
import io.supportbot.domain.draft.Words;
import io.supportbot.domain.ticket.Comment;
import io.supportbot.domain.ticket.TicketNumber;
import io.supportbot.domain.ticket.Visibility;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Follows what a customer corrected. Words that still wait, in a draft or for their ticket, are
/// replaced; of words that a ticket has the new ones become a comment, so that the old ones are kept
/// beside them.
final class EditedMessages {
  private static final String CORRECTED = "✍";

  private final CorrectWords correctWords;
  private final CommentOnTicket commentOnTicket;
  private final SeeTicket seeTicket;
  private final TicketMessages messages;
  private final CommentAnswers answers;
  private final Desk desk;
  private final CustomerTexts texts;

  @Inject
  EditedMessages(
      CorrectWords correctWords,
      CommentOnTicket commentOnTicket,
      SeeTicket seeTicket,
      TicketMessages messages,
      CommentAnswers answers,
      Desk desk,
      CustomerTexts texts) {
    this.correctWords = correctWords;
    this.commentOnTicket = commentOnTicket;
    this.seeTicket = seeTicket;
    this.messages = messages;
    this.answers = answers;
    this.desk = desk;
    this.texts = texts;
  }

  List<Outgoing> take(Edited edited, Visitor visitor) {
    if (edited.text().isBlank()) {
      return List.of();
    }
    Optional<TicketNumber> ticket = messages.ticketOf(edited.message(), visitor.chat());
    if (ticket.isEmpty()) {
      return replaceWaiting(edited, visitor);
    }
    return isKnown(edited.text().strip(), ticket.get(), visitor)
        ? List.of()
        : pass(edited, ticket.get(), visitor);
  }

  private List<Outgoing> replaceWaiting(Edited edited, Visitor visitor) {
    Words words =
        new Words(edited.text(), Optional.of(TicketMessages.named(edited.message())));
    return switch (correctWords.correct(new CorrectWords.Command(visitor.actor(), words))) {
      case CorrectWords.Result.Corrected _ -> corrected(edited, visitor);
      case CorrectWords.Result.BadWords bad -> {
        Html text =
            texts.html(visitor.language(), "edited.tooLong", Map.of("max", bad.maxLength()));
        yield List.of(Outgoing.Say.to(visitor.chat(), text, new Keyboard.None()));
      }
      case CorrectWords.Result.NothingWaits _, CorrectWords.Result.NotAllowed _ -> List.of();
    };
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
      case CommentOnTicket.Result.Commented _ -> corrected(edited, visitor);
      case CommentOnTicket.Result.BadComment bad -> List.of(answers.bad(bad, visitor));
      case CommentOnTicket.Result.TicketFinished finished ->
          List.of(answers.finished(finished.ticket(), finished.mayReopen(), visitor));
      case CommentOnTicket.Result.Refused _ -> List.of();
    };
  }

  private static List<Outgoing> corrected(Edited edited, Visitor visitor) {
    return List.of(new Outgoing.React(visitor.chat(), edited.message(), CORRECTED));
  }

  /// Telegram also tells of edits that left the text as it was. A text that was corrected and then
  /// put back must not pass for known, so nothing that was said before the last correction counts.
  private boolean isKnown(String text, TicketNumber ticket, Visitor visitor) {
    return switch (seeTicket.see(new SeeTicket.Query(visitor.actor(), ticket))) {
      case SeeTicket.Result.Seen seen -> {
        List<String> said = said(seen, visitor);
        yield said.contains(text) || said.contains(marked(text));
      }
      case SeeTicket.Result.Refused _ -> true;
    };
  }

  /// What the customer said from their last correction on, that included.
  private List<String> said(SeeTicket.Result.Seen seen, Visitor visitor) {
    List<String> said =
        new ArrayList<>(seen.ticket().details().description().text().lines().toList());
    said.add(seen.ticket().details().description().text());
    for (Comment comment : seen.comments()) {
      if (comment.author().equals(visitor.actor())) {
        if (comment.text().startsWith(marked(""))) {
          said.clear();
        }
        said.add(comment.text());
      }
    }
    return said;
  }

  /// The mark is for the staff, so it is in the desk's language.
  private String marked(String text) {
    return texts
        .plain(desk.settings().language(), "comment.edited", Map.of("text", text.strip()))
        .strip();
  }
}
