package io.supportbot.adapter.telegram.staff;

import io.supportbot.adapter.telegram.chat.Posted;
import io.supportbot.adapter.telegram.chat.Role;
import io.supportbot.adapter.telegram.keyboard.ButtonData.ForStaff;
import io.supportbot.adapter.telegram.keyboard.Keyboard;
import io.supportbot.adapter.telegram.outgoing.Outgoing;
import io.supportbot.adapter.telegram.outgoing.Outgoing.Place;
import io.supportbot.adapter.telegram.outgoing.Outgoing.ReplyTo;
import io.supportbot.adapter.telegram.updates.Incoming;
import io.supportbot.application.access.Refusal;
import io.supportbot.application.ticket.SeeTicket;
import io.supportbot.domain.person.OperatorId;
import io.supportbot.domain.ticket.Status;
import io.supportbot.domain.ticket.Ticket;
import io.supportbot.domain.ticket.TicketEvent;
import io.supportbot.domain.ticket.TicketNumber;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/// Buttons that change nothing yet: they show what to choose from, or ask for a word.
final class CardViews {
  private final SeeTicket tickets;
  private final PressAnswers answers;
  private final TicketCard cards;
  private final CardKeyboard keyboard;
  private final StaffChat chat;
  private final StaffWords words;

  @Inject
  CardViews(
      SeeTicket tickets,
      PressAnswers answers,
      TicketCard cards,
      CardKeyboard keyboard,
      StaffChat chat,
      StaffWords words) {
    this.tickets = tickets;
    this.answers = answers;
    this.cards = cards;
    this.keyboard = keyboard;
    this.chat = chat;
    this.words = words;
  }

  /// Whom the ticket can be given to, above the card's buttons.
  List<Outgoing> assignees(Incoming.Press press, ForStaff.ChooseAssignee button) {
    return whileActive(
        press,
        button.ticket(),
        Status.IN_PROGRESS,
        (seen, active) ->
            new Outgoing.Edit(
                chat.id(),
                press.message(),
                cards.text(active, seen.customer()),
                keyboard.assignees(active, button.page())));
  }

  /// The card's own buttons again.
  List<Outgoing> card(Incoming.Press press, TicketNumber ticket) {
    return seen(
        press,
        ticket,
        seen ->
            answeredWith(
                press,
                new Outgoing.Edit(
                    chat.id(),
                    press.message(),
                    cards.text(seen.ticket(), seen.customer()),
                    keyboard.of(seen.ticket()))));
  }

  /// Asks for the reason, which the customer is going to read.
  List<Outgoing> askReason(Incoming.Press press, TicketNumber ticket) {
    OperatorId operator = StaffSide.actor(press.sender()).id();
    return whileActive(
        press,
        ticket,
        Status.REJECTED,
        (seen, active) ->
            new Outgoing.Say(
                chat.id(),
                new Place.TopicOf(ticket),
                words.html(
                    "reject.prompt",
                    Map.of(
                        "operator", words.mention(operator), "number", active.number().toString())),
                new Keyboard.Answer(words.plain("reject.placeholder"), true),
                new ReplyTo.Message(press.message()),
                Optional.of(new Posted(ticket, Role.REASON_PROMPT, life(seen))),
                Optional.of("reason-" + ticket.plain() + "-" + operator.value())));
  }

  /// How often the ticket was reopened. A question that was asked in one life of it is none in the next.
  static int life(SeeTicket.Result.Seen seen) {
    return Math.toIntExact(
        seen.events().stream().filter(TicketEvent.Reopened.class::isInstance).count());
  }

  /// @param wanted the state that the button is on the way to
  private List<Outgoing> whileActive(
      Incoming.Press press,
      TicketNumber ticket,
      Status wanted,
      BiFunction<SeeTicket.Result.Seen, Ticket.Active, Outgoing> then) {
    return seen(
        press,
        ticket,
        seen ->
            switch (seen.ticket()) {
              case Ticket.Active active -> answeredWith(press, then.apply(seen, active));
              case Ticket.Finished finished ->
                  answers.refused(press, new Refusal.NotInThisState(finished), wanted);
            });
  }

  private List<Outgoing> seen(
      Incoming.Press press,
      TicketNumber ticket,
      Function<SeeTicket.Result.Seen, List<Outgoing>> then) {
    var query = new SeeTicket.Query(StaffSide.actor(press.sender()), ticket);
    return switch (tickets.see(query)) {
      case SeeTicket.Result.Seen seen -> then.apply(seen);
      case SeeTicket.Result.Refused(Refusal refusal) -> answers.refused(press, refusal);
    };
  }

  private static List<Outgoing> answeredWith(Incoming.Press press, Outgoing shown) {
    return List.of(new Outgoing.AnswerPress(press.press(), "", false), shown);
  }
}
