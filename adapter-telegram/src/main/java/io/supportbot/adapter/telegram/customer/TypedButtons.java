package io.supportbot.adapter.telegram.customer;

import io.supportbot.adapter.telegram.keyboard.ButtonData.Answer;
import io.supportbot.adapter.telegram.outgoing.Outgoing;
import io.supportbot.adapter.telegram.updates.Incoming.Message;
import io.supportbot.application.draft.FillDraft.Input;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/// Whoever types what a button of the present question says means the button.
final class TypedButtons {
  private final DialogueScreen dialogue;
  private final SubmitScreen submit;
  private final Questions questions;

  @Inject
  TypedButtons(DialogueScreen dialogue, SubmitScreen submit, Questions questions) {
    this.dialogue = dialogue;
    this.submit = submit;
    this.questions = questions;
  }

  /// Does what the button would do; empty where no button says this.
  Optional<List<Outgoing>> type(Message message, Visitor visitor) {
    if (!message.files().isEmpty() || message.text().length() > Questions.LONGEST_BUTTON) {
      return Optional.empty();
    }
    return dialogue
        .present(visitor)
        .flatMap(draft -> questions.named(draft, message.text(), visitor.language()))
        .map(answer -> take(answer, visitor));
  }

  private List<Outgoing> take(Answer answer, Visitor visitor) {
    return switch (answer) {
      case Answer.ChooseCategory(var category) ->
          dialogue.take(new Input.ChooseCategory(category), visitor);
      case Answer.ChoosePriority(var priority) ->
          dialogue.take(new Input.ChoosePriority(priority), visitor);
      case Answer.KeepDescription _ -> dialogue.take(new Input.KeepDescription(), visitor);
      case Answer.Back _ -> dialogue.take(new Input.Back(), visitor);
      case Answer.Cancel _ -> dialogue.take(new Input.Cancel(), visitor);
      case Answer.GoOn _ -> dialogue.take(new Input.GoOn(), visitor);
      case Answer.StartAnew(var category) ->
          dialogue.take(new Input.StartAnew(category), visitor);
      case Answer.Done _ -> submit.submit(visitor);
    };
  }
}
