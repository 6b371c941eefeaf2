package io.supportbot.adapter.telegram.customer;

import io.supportbot.adapter.telegram.keyboard.ButtonData.Answer;
import io.supportbot.adapter.telegram.keyboard.ButtonData.ForCustomer;
import io.supportbot.adapter.telegram.outgoing.Outgoing;
import io.supportbot.adapter.telegram.text.Html;
import io.supportbot.adapter.telegram.updates.Incoming.Message;
import io.supportbot.adapter.telegram.updates.Incoming.Press;
import io.supportbot.application.draft.FillDraft;
import io.supportbot.application.draft.FillDraft.Input;
import io.supportbot.application.draft.FillDraft.Result;
import io.supportbot.application.draft.SeeDraft;
import io.supportbot.domain.draft.Draft;
import io.supportbot.domain.draft.Step;
import io.supportbot.domain.ticket.CategoryKey;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/// The dialogue that fills a ticket. Shows the question of the present step, always in the newest
/// message; a question that was answered by a button turns into question and answer. Accepts what
/// the step asks for, and files at every step. Comes to [SubmitScreen] in the end.
final class DialogueScreen {
  private final FillDraft fillDraft;
  private final SeeDraft seeDraft;
  private final Questions questions;
  private final DialogueResults results;
  private final Presses presses;
  private final Labels labels;
  private final CustomerTexts texts;

  @Inject
  DialogueScreen(
      FillDraft fillDraft,
      SeeDraft seeDraft,
      Questions questions,
      DialogueResults results,
      Presses presses,
      Labels labels,
      CustomerTexts texts) {
    this.fillDraft = fillDraft;
    this.seeDraft = seeDraft;
    this.questions = questions;
    this.results = results;
    this.presses = presses;
    this.labels = labels;
    this.texts = texts;
  }

  /// Opens the dialogue, at the description where the category is known.
  List<Outgoing> begin(Optional<CategoryKey> category, Visitor visitor) {
    return shown(fill(new Input.Begin(category), visitor), category, visitor);
  }

  /// The present question once more; nothing where no draft is being filled.
  List<Outgoing> askAgain(Visitor visitor) {
    return present(visitor)
        .map(draft -> List.of(results.present(draft, visitor)))
        .orElse(List.of());
  }

  /// Whether this is a button of the draft that the customer is filling, not of an earlier one.
  boolean isPresent(ForCustomer.OfDraft button, Visitor visitor) {
    return present(visitor)
        .filter(draft -> new ForCustomer.OfDraft(draft.begunAt(), button.answer()).equals(button))
        .isPresent();
  }

  /// Whether the customer is filling a draft.
  boolean isOpen(Visitor visitor) {
    return present(visitor).isPresent();
  }

  /// Takes a message as an answer; empty where no draft is being filled.
  Optional<List<Outgoing>> write(Message message, Visitor visitor) {
    Result result = fill(written(message, visitor), visitor);
    return result instanceof Result.NoDraft
        ? Optional.empty()
        : Optional.of(shown(result, Optional.empty(), visitor));
  }

  /// Forgets the draft; empty where there is none.
  Optional<List<Outgoing>> cancel(Visitor visitor) {
    return fill(new Input.Cancel(), visitor) instanceof Result.Cancelled
        ? Optional.of(List.of(results.cancelled(visitor)))
        : Optional.empty();
  }

  List<Outgoing> press(Press press, Answer.ChooseCategory button, Visitor visitor) {
    String answer = labels.category(button.category(), visitor.language());
    Html became = questions.answered(Step.CATEGORY, answer, visitor.language());
    Result result = fill(new Input.ChooseCategory(button.category()), visitor);
    // the words that began the draft are its description: it is shown instead of asked for
    return result instanceof Result.At(Draft.ChoosingPriority draft, int _, List<?> _)
        ? presses.settled(
            press,
            became,
            List.of(
                questions.ask(
                    draft, questions.descriptionOf(draft, visitor.language()), visitor)))
        : settled(press, result, became, Optional.empty(), visitor);
  }

  List<Outgoing> press(Press press, Answer.ChoosePriority button, Visitor visitor) {
    String answer = texts.priority(visitor.language(), button.priority());
    return answered(
        press, new Input.ChoosePriority(button.priority()), Step.PRIORITY, answer, visitor);
  }

  List<Outgoing> keep(Press press, Visitor visitor) {
    String answer = texts.plain(visitor.language(), "describe.keep");
    return answered(press, new Input.KeepDescription(), Step.DESCRIPTION, answer, visitor);
  }

  List<Outgoing> press(Press press, Answer.Back button, Visitor visitor) {
    if (!isAt(button.from(), visitor)) {
      return presses.stale(press, visitor);
    }
    Html became = questions.left(button.from(), visitor.language());
    return settled(press, fill(new Input.Back(), visitor), became, Optional.empty(), visitor);
  }

  List<Outgoing> press(Press press, Answer.Cancel button, Visitor visitor) {
    if (!isAt(button.from(), visitor)) {
      return presses.stale(press, visitor);
    }
    Html became = questions.cancelled(button.from(), visitor.language());
    return settled(press, fill(new Input.Cancel(), visitor), became, Optional.empty(), visitor);
  }

  List<Outgoing> goOn(Press press, Visitor visitor) {
    Html became = results.choice("unfinished.goOn", visitor);
    return settled(press, fill(new Input.GoOn(), visitor), became, Optional.empty(), visitor);
  }

  List<Outgoing> press(Press press, Answer.StartAnew button, Visitor visitor) {
    Html became = results.choice("unfinished.anew", visitor);
    Result result = fill(new Input.StartAnew(button.category()), visitor);
    return settled(press, result, became, button.category(), visitor);
  }

  /// A caption is an answer only where words are asked for.
  private Input written(Message message, Visitor visitor) {
    boolean beside =
        !message.files().isEmpty()
            && present(visitor).filter(draft -> draft.step() != Step.DESCRIPTION).isPresent();
    return beside
        ? new Input.Write("", Captions.on(message.files(), message.text()), Optional.empty())
        : new Input.Write(
            message.text(), message.files(), Optional.of(TicketMessages.named(message.id())));
  }

  private List<Outgoing> answered(
      Press press, Input input, Step step, String answer, Visitor visitor) {
    Html became = questions.answered(step, answer, visitor.language());
    return settled(press, fill(input, visitor), became, Optional.empty(), visitor);
  }

  private List<Outgoing> settled(
      Press press,
      Result result,
      Html became,
      Optional<CategoryKey> category,
      Visitor visitor) {
    return switch (result) {
      case Result.OutOfPlace _, Result.NoDraft _ -> presses.stale(press, visitor);
      case Result.NoSuchCategory(Optional<Draft> draft) ->
          presses.over(
              press,
              texts.plain(visitor.language(), "category.gone"),
              draft.map(at -> questions.ask(at, Html.EMPTY, visitor)).stream().toList());
      case Result.At _,
          Result.Joined _,
          Result.BadDescription _,
          Result.WrongAnswer _,
          Result.AlreadyFilling _,
          Result.Cancelled _,
          Result.TooManyTickets _,
          Result.NotAllowed _ ->
          presses.settled(press, became, shown(result, category, visitor));
    };
  }

  private List<Outgoing> shown(
      Result result, Optional<CategoryKey> category, Visitor visitor) {
    return result instanceof Result.NoSuchCategory
        ? begin(Optional.empty(), visitor)
        : results.shown(result, category, visitor);
  }

  private boolean isAt(Step step, Visitor visitor) {
    return present(visitor).filter(draft -> draft.step() == step).isPresent();
  }

  /// Does what a button says that was not pressed.
  List<Outgoing> take(Input input, Visitor visitor) {
    return shown(fill(input, visitor), Optional.empty(), visitor);
  }

  /// The draft that is being filled.
  Optional<Draft> present(Visitor visitor) {
    return seeDraft.see(visitor.actor());
  }

  private Result fill(Input input, Visitor visitor) {
    return fillDraft.fill(new FillDraft.Command(visitor.actor(), input));
  }
}
