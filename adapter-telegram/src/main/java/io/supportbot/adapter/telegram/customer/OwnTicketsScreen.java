package io.supportbot.adapter.telegram.customer;

import io.supportbot.adapter.telegram.keyboard.ButtonData.ForCustomer;
import io.supportbot.adapter.telegram.keyboard.Keyboard;
import io.supportbot.adapter.telegram.keyboard.Keyboard.Button;
import io.supportbot.adapter.telegram.outgoing.Outgoing;
import io.supportbot.adapter.telegram.text.Html;
import io.supportbot.adapter.telegram.updates.Incoming.Press;
import io.supportbot.application.ticket.ListOwnTickets;
import io.supportbot.application.ticket.ListOwnTickets.Result;
import io.supportbot.application.ticket.Page;
import io.supportbot.domain.person.Language;
import io.supportbot.domain.ticket.Ticket;
import io.supportbot.domain.ticket.TicketNumber;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The customer's own tickets, newest first, a button each. A press for the older ones turns the
/// list into its next page; one that comes from a ticket's card shows the list anew, since replies
/// to the card belong to the ticket.
final class OwnTicketsScreen {
  private static final int PAGE_LENGTH = 5;

  private final ListOwnTickets listOwnTickets;
  private final TicketMessages messages;
  private final Presses presses;
  private final Buttons buttons;
  private final Labels labels;
  private final CustomerTexts texts;

  @Inject
  OwnTicketsScreen(
      ListOwnTickets listOwnTickets,
      TicketMessages messages,
      Presses presses,
      Buttons buttons,
      Labels labels,
      CustomerTexts texts) {
    this.listOwnTickets = listOwnTickets;
    this.messages = messages;
    this.presses = presses;
    this.buttons = buttons;
    this.labels = labels;
    this.texts = texts;
  }

  List<Outgoing> show(Visitor visitor) {
    Listing listing = listing(Optional.empty(), visitor);
    return List.of(Outgoing.Say.to(visitor.chat(), listing.text(), listing.keyboard()));
  }

  List<Outgoing> press(Press press, ForCustomer.MyTickets button, Visitor visitor) {
    if (messages.ticketOf(press.message(), visitor.chat()).isPresent()) {
      return presses.done(press, show(visitor));
    }
    Listing listing = listing(button.olderThan(), visitor);
    return presses.done(
        press,
        List.of(
            new Outgoing.Edit(
                visitor.chat(), press.message(), listing.text(), listing.keyboard())));
  }

  private Listing listing(Optional<TicketNumber> olderThan, Visitor visitor) {
    Page page = new Page(olderThan, PAGE_LENGTH);
    return switch (listOwnTickets.list(new ListOwnTickets.Query(visitor.actor(), page))) {
      case Result.Listed listed -> listing(listed, olderThan.isEmpty(), visitor.language());
      case Result.Refused _ ->
          throw new IllegalStateException(
              "a customer must be allowed to list tickets, was not: " + visitor.profile().id());
    };
  }

  private Listing listing(Result.Listed listed, boolean newest, Language language) {
    List<Button> column = new ArrayList<>();
    for (Ticket ticket : listed.tickets()) {
      column.add(
          new Button(
              labels.listed(ticket, language), new ForCustomer.ShowTicket(ticket.number())));
    }
    if (listed.hasOlder()) {
      TicketNumber last = listed.tickets().getLast().number();
      column.add(
          buttons.of(language, "my.more", new ForCustomer.MyTickets(Optional.of(last))));
    }
    if (!newest) {
      column.add(
          buttons.of(language, "my.newest", new ForCustomer.MyTickets(Optional.empty())));
    }
    if (column.isEmpty()) {
      return new Listing(
          texts.html(language, "my.none"), Buttons.column(List.of(buttons.newTicket(language))));
    }
    return new Listing(
        texts.html(language, newest ? "my.title" : "my.older"), Buttons.column(column));
  }

  /// One page as it is shown.
  private record Listing(Html text, Keyboard keyboard) {}
}
