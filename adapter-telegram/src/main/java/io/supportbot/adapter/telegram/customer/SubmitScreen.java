package io.supportbot.adapter.telegram.customer;

import io.supportbot.adapter.telegram.keyboard.Keyboard;
import io.supportbot.adapter.telegram.outgoing.Outgoing;
import io.supportbot.adapter.telegram.text.Html;
import io.supportbot.adapter.telegram.updates.Incoming.Press;
import io.supportbot.application.draft.SubmitDraft;
import io.supportbot.application.draft.SubmitDraft.Result;
import io.supportbot.domain.draft.Draft;
import io.supportbot.domain.draft.Step;
import io.supportbot.domain.ticket.Ticket;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The end of the dialogue. Accepts the press that says the files are complete; shows the new
/// ticket's number.
final class SubmitScreen {
  private final SubmitDraft submitDraft;
  private final DialogueScreen dialogue;
  private final Questions questions;
  private final TicketMessages messages;
  private final Presses presses;
  private final Labels labels;
  private final CustomerTexts texts;

  @Inject
  SubmitScreen(
      SubmitDraft submitDraft,
      DialogueScreen dialogue,
      Questions questions,
      TicketMessages messages,
      Presses presses,
      Labels labels,
      CustomerTexts texts) {
    this.submitDraft = submitDraft;
    this.dialogue = dialogue;
    this.questions = questions;
    this.messages = messages;
    this.presses = presses;
    this.labels = labels;
    this.texts = texts;
  }

  List<Outgoing> press(Press press, Visitor visitor) {
    return switch (submitDraft.submit(new SubmitDraft.Command(visitor.actor()))) {
      case Result.Submitted submitted ->
          presses.settled(
              press,
              answered(submitted.ticket(), visitor),
              List.of(created(submitted, visitor)));
      case Result.NotComplete(Draft _), Result.NoDraft _ -> presses.stale(press, visitor);
      case Result.TooManyTickets(int perHour, Duration waitFor) ->
          presses.over(press, "", tooMany(perHour, waitFor, visitor));
      case Result.NotAllowed _ -> throw impossible(visitor);
    };
  }

  /// The same for somebody who did not press the button but said what it says.
  List<Outgoing> submit(Visitor visitor) {
    return switch (submitDraft.submit(new SubmitDraft.Command(visitor.actor()))) {
      case Result.Submitted submitted -> List.of(created(submitted, visitor));
      case Result.NotComplete(Draft _), Result.NoDraft _ -> dialogue.askAgain(visitor);
      case Result.TooManyTickets(int perHour, Duration waitFor) ->
          tooMany(perHour, waitFor, visitor);
      case Result.NotAllowed _ -> throw impossible(visitor);
    };
  }

  private static IllegalStateException impossible(Visitor visitor) {
    return new IllegalStateException(
        "a customer must be allowed to submit a draft, was not: " + visitor.profile().id());
  }

  private Html answered(Ticket.Open ticket, Visitor visitor) {
    int files = ticket.details().attachments().size();
    String answer = texts.plain(visitor.language(), "files.attached", Map.of("n", files));
    return questions.answered(Step.FILES, answer, visitor.language());
  }

  /// Says that the ticket is there. From now on the messages that described it belong to it.
  private Outgoing created(Result.Submitted submitted, Visitor visitor) {
    Ticket.Open ticket = submitted.ticket();
    messages.rememberThose(submitted.words(), ticket.number(), visitor.chat());
    Html text =
        texts.html(
            visitor.language(),
            "created",
            Map.of(
                "ticket", ticket.number().toString(),
                "status", texts.status(visitor.language(), ticket.status())));
    return TicketMessages.about(ticket.number(), visitor.chat(), text, new Keyboard.None());
  }

  /// The draft stays, and its question with it, so that it can be sent off later.
  private List<Outgoing> tooMany(int perHour, Duration waitFor, Visitor visitor) {
    Html text =
        texts.html(
            visitor.language(),
            "tooManyTickets.draftStays",
            Map.of("n", perHour, "after", labels.after(waitFor, visitor.language())));
    List<Outgoing> all = new ArrayList<>();
    all.add(Outgoing.Say.to(visitor.chat(), text, new Keyboard.None()));
    all.addAll(dialogue.askAgain(visitor));
    return all;
  }
}
