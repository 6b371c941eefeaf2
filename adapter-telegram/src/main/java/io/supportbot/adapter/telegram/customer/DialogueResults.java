package io.supportbot.adapter.telegram.customer;

import io.supportbot.adapter.telegram.keyboard.ButtonData.Answer;
import io.supportbot.adapter.telegram.keyboard.ButtonData.ForCustomer;
import io.supportbot.adapter.telegram.keyboard.Keyboard;
import io.supportbot.adapter.telegram.keyboard.Keyboard.Button;
import io.supportbot.adapter.telegram.outgoing.Outgoing;
import io.supportbot.adapter.telegram.text.Html;
import io.supportbot.application.draft.FillDraft.Result;
import io.supportbot.domain.draft.Draft;
import io.supportbot.domain.draft.Step;
import io.supportbot.domain.ticket.CategoryKey;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the customer is told of a step of the dialogue: the next question, with what there is to say before it.
final class DialogueResults {
  private final Questions questions;
  private final DialogueNotices notices;
  private final Buttons buttons;
  private final CustomerTexts texts;

  @Inject
  DialogueResults(
      Questions questions, DialogueNotices notices, Buttons buttons, CustomerTexts texts) {
    this.questions = questions;
    this.notices = notices;
    this.buttons = buttons;
    this.texts = texts;
  }

  /// The present question once more.
  Outgoing present(Draft draft, Visitor visitor) {
    return questions.ask(draft, files(draft, visitor), visitor);
  }

  /// What a message or a finished press is answered with.
  ///
  /// @param category the one that the dialogue was opened with
  List<Outgoing> shown(
      Result result, Optional<CategoryKey> category, Visitor visitor) {
    return switch (result) {
      case Result.At at ->
          List.of(questions.ask(at.draft(), notice(at, category, visitor), visitor));
      case Result.Joined(Draft draft) ->
          List.of(questions.ask(draft, notices.joined(draft, visitor.language()), visitor));
      case Result.BadDescription bad ->
          List.of(questions.ask(bad.draft(), notices.bad(bad, visitor.language()), visitor));
      case Result.WrongAnswer(Draft draft) ->
          List.of(questions.ask(draft, notices.wrong(visitor.language()), visitor));
      case Result.OutOfPlace(Draft draft) -> List.of(present(draft, visitor));
      case Result.AlreadyFilling(Draft draft) -> List.of(unfinished(draft, category, visitor));
      case Result.NoSuchCategory(Optional<Draft> draft) ->
          draft.map(at -> present(at, visitor)).stream().toList();
      case Result.NoDraft _ -> List.of(say("cancel.nothing", visitor));
      case Result.Cancelled _ -> List.of(cancelled(visitor));
      case Result.TooManyTickets tooMany ->
          List.of(
              Outgoing.Say.to(
                  visitor.chat(),
                  notices.tooMany(tooMany, visitor.language()),
                  new Keyboard.None()));
      case Result.NotAllowed _ ->
          throw new IllegalStateException(
              "a customer must be allowed to fill a draft, was not: " + visitor.profile().id());
    };
  }

  private Html notice(Result.At at, Optional<CategoryKey> category, Visitor visitor) {
    Draft draft = at.draft();
    Html chosen =
        draft.step() == Step.DESCRIPTION
            ? category.map(key -> notices.chosen(key, visitor.language())).orElse(Html.EMPTY)
            : Html.EMPTY;
    return Lines.of(chosen, notices.files(at, visitor.language()));
  }

  private Html files(Draft draft, Visitor visitor) {
    return draft.step() == Step.FILES
        ? questions.filesOf(draft, visitor.language())
        : Html.EMPTY;
  }

  private Outgoing unfinished(Draft draft, Optional<CategoryKey> wanted, Visitor visitor) {
    Html about =
        draft
            .answers()
            .category()
            .map(key -> notices.chosen(key, visitor.language()))
            .orElseGet(() -> questions.descriptionOf(draft, visitor.language()));
    Html text = Lines.of(texts.html(visitor.language(), "unfinished"), about);
    Keyboard keyboard =
        Buttons.columnOf(
            List.of(Optional.of(
                unfinished("unfinished.goOn", new Answer.GoOn(), draft, visitor)),
            Optional.of(
                unfinished("unfinished.anew", new Answer.StartAnew(wanted), draft, visitor))));
    return Outgoing.Say.to(visitor.chat(), text, keyboard);
  }

  private Button unfinished(String key, Answer answer, Draft draft, Visitor visitor) {
    return buttons.of(
        visitor.language(), key, new ForCustomer.OfDraft(draft.begunAt(), answer));
  }

  /// What was unfinished, with what was chosen to do about it.
  Html choice(String key, Visitor visitor) {
    return texts
        .html(visitor.language(), "unfinished")
        .line(
            texts.html(
                visitor.language(),
                "dialogue.answered",
                Map.of("answer", texts.plain(visitor.language(), key))));
  }

  /// The draft is forgotten.
  Outgoing cancelled(Visitor visitor) {
    return say("dialogue.cancelled", visitor);
  }

  private Outgoing say(String key, Visitor visitor) {
    return Outgoing.Say.to(
        visitor.chat(), texts.html(visitor.language(), key), new Keyboard.None());
  }
}
