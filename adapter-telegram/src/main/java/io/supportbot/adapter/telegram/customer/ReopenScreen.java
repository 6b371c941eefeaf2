package io.supportbot.adapter.telegram.customer;

import io.supportbot.adapter.telegram.keyboard.ButtonData.ForCustomer;
import io.supportbot.adapter.telegram.keyboard.Keyboard;
import io.supportbot.adapter.telegram.outgoing.Outgoing;
import io.supportbot.adapter.telegram.text.Html;
import io.supportbot.adapter.telegram.updates.Incoming.Press;
import io.supportbot.application.access.Refusal;
import io.supportbot.application.ticket.ReopenTicket;
import io.supportbot.application.ticket.ReopenTicket.Result;
import io.supportbot.domain.person.Language;
import io.supportbot.domain.ticket.Ticket;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// «Проблема не решена»: accepts the press, says that the ticket is open again or why it cannot be.
final class ReopenScreen {
  private final ReopenTicket reopenTicket;
  private final Presses presses;
  private final Buttons buttons;
  private final Labels labels;
  private final CustomerTexts texts;

  @Inject
  ReopenScreen(
      ReopenTicket reopenTicket,
      Presses presses,
      Buttons buttons,
      Labels labels,
      CustomerTexts texts) {
    this.reopenTicket = reopenTicket;
    this.presses = presses;
    this.buttons = buttons;
    this.labels = labels;
    this.texts = texts;
  }

  List<Outgoing> press(Press press, ForCustomer.NotSolved button, Visitor visitor) {
    Language language = visitor.language();
    return switch (reopenTicket.reopen(
        new ReopenTicket.Command(visitor.actor(), button.ticket()))) {
      case Result.Reopened(Ticket.Open ticket) ->
          presses.over(
              press,
              "",
              List.of(
                  TicketMessages.about(
                      ticket.number(),
                      visitor.chat(),
                      text("reopened", ticket, visitor),
                      new Keyboard.None())));
      case Result.TooLate(Ticket ticket, Duration reopenWithin) ->
          presses.over(press, "", List.of(tooLate(ticket, reopenWithin, visitor)));
      case Result.Refused(Refusal.NotInThisState(Ticket present)) ->
          presses.over(
              press,
              texts.plain(
                  language, "reopen.active", Map.of("ticket", present.number().toString())),
              List.of());
      case Result.Refused(Refusal.NoSuchTicket _), Result.Refused(Refusal.NotAllowed _) ->
          presses.over(press, texts.plain(language, "ticket.unknown"), List.of());
    };
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
