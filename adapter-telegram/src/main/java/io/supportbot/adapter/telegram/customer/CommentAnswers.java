package io.supportbot.adapter.telegram.customer;

import io.supportbot.adapter.telegram.keyboard.Keyboard;
import io.supportbot.adapter.telegram.keyboard.Keyboard.Button;
import io.supportbot.adapter.telegram.outgoing.Outgoing;
import io.supportbot.adapter.telegram.text.Html;
import io.supportbot.application.comment.CommentOnTicket.Result.BadComment;
import io.supportbot.application.comment.CommentOnTicket.Result.Commented;
import io.supportbot.domain.person.Language;
import io.supportbot.domain.ticket.TextProblem;
import io.supportbot.domain.ticket.Ticket;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/// Says why a comment, or a part of it, was not passed on, and what to do instead.
final class CommentAnswers {
  private final FileNotices files;
  private final Buttons buttons;
  private final CustomerTexts texts;

  @Inject
  CommentAnswers(FileNotices files, Buttons buttons, CustomerTexts texts) {
    this.files = files;
    this.buttons = buttons;
    this.texts = texts;
  }

  /// Files that were left out of a comment; nothing where all were taken.
  List<Outgoing> refusedFiles(Commented commented, Visitor visitor) {
    if (commented.refusedFiles().isEmpty()) {
      return List.of();
    }
    return List.of(
        TicketMessages.about(
            commented.ticket().number(),
            visitor.chat(),
            files.refused(commented.refusedFiles(), visitor.language()),
            new Keyboard.None()));
  }

  /// A comment that cannot be one. Where it is nothing but refused files, these say it all.
  Outgoing bad(BadComment bad, Visitor visitor) {
    Language language = visitor.language();
    Html refused = files.refused(bad.refusedFiles(), language);
    Html problem =
        switch (bad.problem()) {
          case TextProblem.EMPTY ->
              bad.refusedFiles().isEmpty() ? texts.html(language, "comment.empty") : Html.EMPTY;
          case TextProblem.TOO_LONG ->
              texts.html(language, "comment.tooLong", Map.of("max", bad.maxLength()));
        };
    return Outgoing.Say.to(visitor.chat(), Lines.of(problem, refused), new Keyboard.None());
  }

  /// The staff is done with this ticket.
  Outgoing finished(Ticket.Finished ticket, boolean mayReopen, Visitor visitor) {
    Language language = visitor.language();
    Html then =
        texts.html(language, mayReopen ? "comment.mayReopen" : "comment.newInstead");
    Button button =
        mayReopen ? buttons.notSolved(ticket.number(), language) : buttons.newTicket(language);
    return TicketMessages.about(
        ticket.number(),
        visitor.chat(),
        Lines.of(whyNot(ticket, language), then),
        Buttons.column(List.of(button)));
  }

  /// That the staff is done with this ticket.
  Html whyNot(Ticket.Finished ticket, Language language) {
    return texts.html(
        language,
        "comment.finished",
        Map.of(
            "ticket", ticket.number().toString(),
            "status", texts.status(language, ticket.status())));
  }
}
