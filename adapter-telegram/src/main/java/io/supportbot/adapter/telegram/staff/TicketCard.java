package io.supportbot.adapter.telegram.staff;

import io.supportbot.adapter.telegram.chat.Posted;
import io.supportbot.adapter.telegram.chat.Role;
import io.supportbot.adapter.telegram.keyboard.Keyboard;
import io.supportbot.adapter.telegram.outgoing.Outgoing;
import io.supportbot.adapter.telegram.outgoing.Outgoing.Place;
import io.supportbot.adapter.telegram.outgoing.Outgoing.ReplyTo;
import io.supportbot.adapter.telegram.text.Html;
import io.supportbot.adapter.telegram.text.HtmlSplitter;
import io.supportbot.adapter.telegram.text.Shortened;
import io.supportbot.domain.person.CustomerProfile;
import io.supportbot.domain.ticket.Ticket;
import io.supportbot.domain.ticket.TicketDetails;
import io.supportbot.domain.ticket.TicketNumber;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The staff's card of a ticket: its text and the messages that show it.
///
/// What people wrote is cut to fixed lengths, so that the card fits into one message in every state
/// and a text that was whole when the ticket came stays whole.
final class TicketCard {
  static final int DESCRIPTION_SHOWN = 2500;
  private static final int REASON_SHOWN = 500;
  private static final int NAME_SHOWN = 130;

  private final StaffChat chat;
  private final StaffWords words;
  private final CardKeyboard keyboard;

  @Inject
  TicketCard(StaffChat chat, StaffWords words, CardKeyboard keyboard) {
    this.chat = chat;
    this.words = words;
    this.keyboard = keyboard;
  }

  /// The card as a new message, followed by the whole text where the card has only its beginning.
  List<Outgoing> anew(Ticket ticket, CustomerProfile customer) {
    List<Outgoing> out = new ArrayList<>();
    out.add(
        new Outgoing.Say(
            chat.id(),
            new Place.TopicOf(ticket.number()),
            text(ticket, customer),
            keyboard.of(ticket),
            new ReplyTo.Nothing(),
            Optional.of(new Posted(ticket.number(), Role.CARD)),
            Optional.empty()));
    String description = ticket.details().description().text();
    if (description.length() > DESCRIPTION_SHOWN) {
      for (Html part : HtmlSplitter.messages(Html.of(description))) {
        out.add(underneath(ticket.number(), Role.CARD_PART, part));
      }
    }
    return out;
  }

  /// The card that stands in the group, brought up to date.
  Outgoing present(Ticket ticket, CustomerProfile customer) {
    return new Outgoing.EditPosted(
        chat.id(),
        new Place.TopicOf(ticket.number()),
        new Posted(ticket.number(), Role.CARD),
        text(ticket, customer),
        keyboard.of(ticket));
  }

  /// A message that answers the card.
  Outgoing underneath(TicketNumber ticket, Role role, Html text) {
    return new Outgoing.Say(
        chat.id(),
        new Place.TopicOf(ticket),
        text,
        new Keyboard.None(),
        new ReplyTo.Newest(new Posted(ticket, Role.CARD)),
        Optional.of(new Posted(ticket, role)),
        Optional.empty());
  }

  /// What a former card says: it would show an old state.
  Html moved(TicketNumber ticket) {
    return words.html("card.moved", Map.of("number", ticket.toString()));
  }

  Html text(Ticket ticket, CustomerProfile customer) {
    TicketDetails details = ticket.details();
    Html card =
        words
            .html("card.title", Map.of("number", ticket.number().toString()))
            .line(
                words.html(
                    "card.kind",
                    Map.of(
                        "category", words.category(details.category()),
                        "priority", words.priority(details.priority()))))
            .line(words.html("card.customer", Map.of("customer", name(customer))))
            .line(words.html("card.opened", Map.of("at", words.time(details.openedAt()))));
    if (!details.attachments().isEmpty()) {
      card =
          card.line(words.html("card.files", Map.of("count", details.attachments().size())));
    }
    card = card.line(status(ticket));
    if (ticket instanceof Ticket.Rejected rejected) {
      String reason = Shortened.to(REASON_SHOWN, rejected.reason().text());
      card = card.line(words.html("card.reason", Map.of("reason", reason)));
    }
    if (!customer.reachable()) {
      card = card.line(words.html("card.unreachable"));
    }
    String description = details.description().text();
    card = card.plus(new Html("\n\n")).plus(Html.of(Shortened.to(DESCRIPTION_SHOWN, description)));
    return description.length() > DESCRIPTION_SHOWN
        ? card.plus(new Html("\n\n")).plus(words.html("card.cut"))
        : card;
  }

  /// What the staff calls a customer.
  static String name(CustomerProfile customer) {
    String name = Shortened.line(NAME_SHOWN, customer.name());
    return customer
        .username()
        .map(username -> name + " (@" + Shortened.line(NAME_SHOWN, username) + ")")
        .orElse(name);
  }

  private Html status(Ticket ticket) {
    String status = words.status(ticket.status());
    return ticket
        .assignee()
        .map(
            operator ->
                words.html(
                    "card.status-of",
                    Map.of("status", status, "operator", words.operator(operator))))
        .orElseGet(() -> words.html("card.status", Map.of("status", status)));
  }
}
