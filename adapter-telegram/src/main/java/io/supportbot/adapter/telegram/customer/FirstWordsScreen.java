package io.supportbot.adapter.telegram.customer;

import io.supportbot.adapter.telegram.keyboard.ButtonData.ForCustomer;
import io.supportbot.adapter.telegram.keyboard.Keyboard.Button;
import io.supportbot.adapter.telegram.outgoing.Outgoing;
import io.supportbot.adapter.telegram.text.Html;
import io.supportbot.adapter.telegram.updates.Incoming.Message;
import io.supportbot.application.draft.FillDraft;
import io.supportbot.application.draft.FillDraft.Input;
import io.supportbot.application.draft.FillDraft.Result;
import io.supportbot.domain.draft.Draft;
import io.supportbot.domain.person.Language;
import io.supportbot.domain.ticket.Ticket;
import io.supportbot.domain.ticket.TicketNumber;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a customer without a ticket in work says before anybody asked: it begins a new ticket.
/// Shows the dialogue's first question; where their latest ticket may be the one they mean, offers
/// that as well.
final class FirstWordsScreen {
  private final FillDraft fillDraft;
  private final DialogueNotices notices;
  private final Questions questions;
  private final CommentAnswers answers;
  private final Reopening reopening;
  private final Buttons buttons;
  private final CustomerTexts texts;

  @Inject
  FirstWordsScreen(
      FillDraft fillDraft,
      DialogueNotices notices,
      Questions questions,
      CommentAnswers answers,
      Reopening reopening,
      Buttons buttons,
      CustomerTexts texts) {
    this.fillDraft = fillDraft;
    this.notices = notices;
    this.questions = questions;
    this.answers = answers;
    this.reopening = reopening;
    this.buttons = buttons;
    this.texts = texts;
  }

  /// Takes a message that belongs to no ticket.
  ///
  /// @param latest the newest ticket, which is finished
  Outgoing take(Message message, Optional<Ticket> latest, Visitor visitor) {
    Optional<TicketNumber> reopenable =
        latest.filter(reopening::isOffered).map(Ticket::number);
    return switch (begin(message, visitor)) {
      case Result.At at -> begun(at.draft(), began(at, visitor), reopenable, visitor);
      case Result.BadDescription bad ->
          begun(bad.draft(), notices.bad(bad, visitor.language()), reopenable, visitor);
      case Result.AlreadyFilling(Draft draft) -> questions.ask(draft, Html.EMPTY, visitor);
      case Result.TooManyTickets tooMany -> tooMany(tooMany, reopenable, visitor);
      case Result.Joined _,
          Result.WrongAnswer _,
          Result.OutOfPlace _,
          Result.NoSuchCategory _,
          Result.NoDraft _,
          Result.Cancelled _,
          Result.NotAllowed _ ->
          throw impossible(visitor);
    };
  }

  /// Takes a message that was meant for a ticket which the staff is done with, so that nobody has to write it again.
  ///
  /// @return empty where another draft is being filled, which cannot keep it
  Optional<Outgoing> takeInstead(
      Message message, Ticket.Finished ticket, boolean mayReopen, Visitor visitor) {
    Optional<TicketNumber> reopenable =
        mayReopen ? Optional.of(ticket.number()) : Optional.empty();
    Language language = visitor.language();
    Html why = answers.whyNot(ticket, language);
    return switch (begin(message, visitor)) {
      case Result.At at -> {
        Html kept =
            texts.html(language, mayReopen ? "finished.kept.mayReopen" : "finished.kept");
        Html notice = Lines.of(why, kept, notices.files(at, language));
        yield Optional.of(ask(at.draft(), notice, reopenable, visitor));
      }
      case Result.BadDescription bad -> {
        Html notice = Lines.paragraphs(why, notices.bad(bad, language));
        yield Optional.of(ask(bad.draft(), notice, reopenable, visitor));
      }
      case Result.TooManyTickets tooMany -> Optional.of(tooMany(tooMany, reopenable, visitor));
      case Result.AlreadyFilling _ -> Optional.empty();
      case Result.Joined _,
          Result.WrongAnswer _,
          Result.OutOfPlace _,
          Result.NoSuchCategory _,
          Result.NoDraft _,
          Result.Cancelled _,
          Result.NotAllowed _ ->
          throw impossible(visitor);
    };
  }

  private Result begin(Message message, Visitor visitor) {
    Input words =
        new Input.BeginWith(
            message.text(), message.files(), Optional.of(TicketMessages.named(message.id())));
    return fillDraft.fill(new FillDraft.Command(visitor.actor(), words));
  }

  private static IllegalStateException impossible(Visitor visitor) {
    return new IllegalStateException(
        "first words must begin a draft or be refused for their number, were of: "
            + visitor.profile().id());
  }

  private Html began(Result.At at, Visitor visitor) {
    Language language = visitor.language();
    boolean anything = at.keptFiles() > 0 || at.draft().answers().description().isPresent();
    return Lines.of(
        anything ? texts.html(language, "begun") : Html.EMPTY,
        notices.files(at, language));
  }

  private Outgoing begun(
      Draft draft, Html notice, Optional<TicketNumber> reopenable, Visitor visitor) {
    Html alternative =
        reopenable
            .map(ticket -> about("begun.mayReopen", ticket, visitor.language()))
            .orElse(Html.EMPTY);
    return ask(draft, Lines.paragraphs(notice, alternative), reopenable, visitor);
  }

  /// The dialogue's first question, with the way back into a ticket beside it.
  private Outgoing ask(
      Draft draft, Html notice, Optional<TicketNumber> reopenable, Visitor visitor) {
    List<Button> button =
        reopenable
            .map(ForCustomer.NotSolvedAsWritten::new)
            .map(data -> buttons.of(visitor.language(), "ticket.notSolved", data))
            .stream()
            .toList();
    return questions.ask(draft, notice, button, visitor);
  }

  private Outgoing tooMany(
      Result.TooManyTickets tooMany, Optional<TicketNumber> reopenable, Visitor visitor) {
    Language language = visitor.language();
    Html alternative =
        reopenable
            .map(ticket -> about("tooManyTickets.mayReopen", ticket, language))
            .orElse(Html.EMPTY);
    return Outgoing.Say.to(
        visitor.chat(),
        Lines.paragraphs(notices.tooMany(tooMany, language), alternative),
        Buttons.columnOf(
            List.of(reopenable.map(ticket -> buttons.notSolved(ticket, language)))));
  }

  private Html about(String key, TicketNumber ticket, Language language) {
    return texts.html(language, key, Map.of("ticket", ticket.toString()));
  }
}
