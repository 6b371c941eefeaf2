package io.supportbot.adapter.telegram.customer;

import io.supportbot.adapter.telegram.keyboard.ButtonData.ForCustomer;
import io.supportbot.adapter.telegram.keyboard.Keyboard;
import io.supportbot.adapter.telegram.outgoing.Outgoing;
import io.supportbot.adapter.telegram.text.Html;
import io.supportbot.adapter.telegram.updates.Incoming.Press;
import io.supportbot.application.access.Refusal;
import io.supportbot.application.comment.CommentOnTicket;
import io.supportbot.application.draft.AddressDraft;
import io.supportbot.application.ticket.ReopenTicket;
import io.supportbot.application.ticket.ReopenTicket.Result;
import io.supportbot.domain.draft.Words;
import io.supportbot.domain.person.Language;
import io.supportbot.domain.ticket.Ticket;
import io.supportbot.domain.ticket.TicketNumber;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// «Проблема не решена»: accepts the press, says that the ticket is open again or why it cannot be.
final class ReopenScreen {
  private final ReopenTicket reopenTicket;
  private final AddressDraft addressDraft;
  private final DialogueScreen dialogue;
  private final TicketMessages messages;
  private final Presses presses;
  private final Buttons buttons;
  private final Labels labels;
  private final CustomerTexts texts;

  @Inject
  ReopenScreen(
      ReopenTicket reopenTicket,
      AddressDraft addressDraft,
      DialogueScreen dialogue,
      TicketMessages messages,
      Presses presses,
      Buttons buttons,
      Labels labels,
      CustomerTexts texts) {
    this.reopenTicket = reopenTicket;
    this.addressDraft = addressDraft;
    this.dialogue = dialogue;
    this.messages = messages;
    this.presses = presses;
    this.buttons = buttons;
    this.labels = labels;
    this.texts = texts;
  }

  List<Outgoing> press(Press press, ForCustomer.NotSolved button, Visitor visitor) {
    return switch (reopen(button.ticket(), visitor)) {
      case Result.Reopened(Ticket.Open ticket) ->
          presses.over(press, "", List.of(about(ticket, "reopened", visitor)));
      case Result.TooLate(Ticket ticket, Duration reopenWithin) ->
          presses.over(press, "", List.of(tooLate(ticket, reopenWithin, visitor)));
      case Result.Refused(Refusal refusal) ->
          presses.over(press, reason(refusal, visitor.language()), List.of());
    };
  }

  /// The button stands under a question of the dialogue, which goes on unless the words that began
  /// it go into the ticket.
  List<Outgoing> press(Press press, ForCustomer.NotSolvedAsWritten button, Visitor visitor) {
    return switch (reopen(button.ticket(), visitor)) {
      case Result.Reopened(Ticket.Open ticket) ->
          presses.over(press, "", withWords(ticket, visitor));
      case Result.TooLate(Ticket ticket, Duration reopenWithin) ->
          presses.over(
              press, "", withQuestion(tooLate(ticket, reopenWithin, visitor), visitor));
      case Result.Refused(Refusal.NotInThisState(Ticket present)) ->
          presses.over(press, "", withWords(present, visitor));
      case Result.Refused(Refusal refusal) ->
          presses.over(
              press, reason(refusal, visitor.language()), dialogue.askAgain(visitor));
    };
  }

  private Result reopen(TicketNumber ticket, Visitor visitor) {
    return reopenTicket.reopen(new ReopenTicket.Command(visitor.actor(), ticket));
  }

  /// The ticket is open, so it takes the words.
  private List<Outgoing> withWords(Ticket ticket, Visitor visitor) {
    return switch (addressDraft.address(
        new AddressDraft.Command(visitor.actor(), ticket.number()))) {
      case AddressDraft.Result.Written(
              CommentOnTicket.Result.Commented _,
              List<Words> words) -> {
        messages.rememberThose(words, ticket.number(), visitor.chat());
        yield List.of(about(ticket, "reopened.passedOn", visitor));
      }
      case AddressDraft.Result.Written(CommentOnTicket.Result _, var _),
          AddressDraft.Result.NothingKept _ ->
          withQuestion(about(ticket, "reopened", visitor), visitor);
    };
  }

  private List<Outgoing> withQuestion(Outgoing said, Visitor visitor) {
    List<Outgoing> all = new ArrayList<>();
    all.add(said);
    all.addAll(dialogue.askAgain(visitor));
    return all;
  }

  private String reason(Refusal refusal, Language language) {
    return switch (refusal) {
      case Refusal.NotInThisState(Ticket present) ->
          texts.plain(
              language, "reopen.active", Map.of("ticket", present.number().toString()));
      case Refusal.NoSuchTicket _, Refusal.NotAllowed _ ->
          texts.plain(language, "ticket.unknown");
    };
  }

  private Outgoing about(Ticket ticket, String key, Visitor visitor) {
    return TicketMessages.about(
        ticket.number(), visitor.chat(), text(key, ticket, visitor), new Keyboard.None());
  }

  private Outgoing tooLate(Ticket ticket, Duration reopenWithin, Visitor visitor) {
    Html text =
        ticket instanceof Ticket.Closed
            ? text("reopen.closed", ticket, visitor)
            : texts.html(
                visitor.language(),
                "reopen.tooLate",
                Map.of(
                    "ticket", ticket.number().toString(),
                    "within", labels.within(reopenWithin, visitor.language())));
    return TicketMessages.about(
        ticket.number(),
        visitor.chat(),
        text,
        Buttons.column(List.of(buttons.newTicket(visitor.language()))));
  }

  private Html text(String key, Ticket ticket, Visitor visitor) {
    return texts.html(
        visitor.language(), key, Map.of("ticket", ticket.number().toString()));
  }
}
