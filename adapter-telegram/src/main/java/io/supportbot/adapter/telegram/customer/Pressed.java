package io.supportbot.adapter.telegram.customer;

import io.supportbot.adapter.telegram.keyboard.ButtonData;
import io.supportbot.adapter.telegram.keyboard.ButtonData.Answer;
import io.supportbot.adapter.telegram.keyboard.ButtonData.ForCustomer;
import io.supportbot.adapter.telegram.outgoing.Outgoing;
import io.supportbot.adapter.telegram.updates.Incoming.Press;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/// Finds the screen that a button belongs to. A button that says nothing, or nothing to a customer,
/// or is of an earlier draft than the present one, is out of date.
final class Pressed {
  private final DialogueScreen dialogue;
  private final SubmitScreen submit;
  private final LanguageScreen language;
  private final OwnTicketsScreen ownTickets;
  private final TicketCardScreen card;
  private final CommentScreen comments;
  private final ReopenScreen reopen;
  private final Presses presses;

  @Inject
  Pressed(
      DialogueScreen dialogue,
      SubmitScreen submit,
      LanguageScreen language,
      OwnTicketsScreen ownTickets,
      TicketCardScreen card,
      CommentScreen comments,
      ReopenScreen reopen,
      Presses presses) {
    this.dialogue = dialogue;
    this.submit = submit;
    this.language = language;
    this.ownTickets = ownTickets;
    this.card = card;
    this.comments = comments;
    this.reopen = reopen;
    this.presses = presses;
  }

  List<Outgoing> answer(Press press, Optional<ButtonData> data, Visitor visitor) {
    return data.map(
            known ->
                switch (known) {
                  case ForCustomer button -> answer(press, button, visitor);
                  case ButtonData.ForStaff _ -> presses.stale(press, visitor);
                })
        .orElseGet(() -> presses.stale(press, visitor));
  }

  private List<Outgoing> answer(Press press, ForCustomer data, Visitor visitor) {
    return switch (data) {
      case ForCustomer.NewTicket _ ->
          presses.done(press, dialogue.begin(Optional.empty(), visitor));
      case ForCustomer.OfDraft button ->
          dialogue.isPresent(button, visitor)
              ? answer(press, button.answer(), visitor)
              : presses.stale(press, visitor);
      case ForCustomer.ChooseLanguage button -> language.press(press, button, visitor);
      case ForCustomer.MyTickets button -> ownTickets.press(press, button, visitor);
      case ForCustomer.ShowTicket button -> card.press(press, button, visitor);
      case ForCustomer.ShowFiles button -> card.press(press, button, visitor);
      case ForCustomer.WriteTo button -> comments.press(press, button, visitor);
      case ForCustomer.AddressTo button -> comments.press(press, button, visitor);
      case ForCustomer.DropComment _ -> comments.drop(press, visitor);
      case ForCustomer.NotSolved button -> reopen.press(press, button, visitor);
      case ForCustomer.NotSolvedAsWritten button -> reopen.press(press, button, visitor);
    };
  }

  private List<Outgoing> answer(Press press, Answer answer, Visitor visitor) {
    return switch (answer) {
      case Answer.ChooseCategory button -> dialogue.press(press, button, visitor);
      case Answer.ChoosePriority button -> dialogue.press(press, button, visitor);
      case Answer.KeepDescription _ -> dialogue.keep(press, visitor);
      case Answer.Back button -> dialogue.press(press, button, visitor);
      case Answer.Cancel button -> dialogue.press(press, button, visitor);
      case Answer.Done _ -> submit.press(press, visitor);
      case Answer.GoOn _ -> dialogue.goOn(press, visitor);
      case Answer.StartAnew button -> dialogue.press(press, button, visitor);
    };
  }
}
