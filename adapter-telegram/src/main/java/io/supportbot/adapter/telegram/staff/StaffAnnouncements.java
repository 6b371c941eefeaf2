package io.supportbot.adapter.telegram.staff;

import io.supportbot.adapter.telegram.chat.Role;
import io.supportbot.adapter.telegram.outgoing.Announcer;
import io.supportbot.adapter.telegram.outgoing.Outgoing;
import io.supportbot.adapter.telegram.text.Html;
import io.supportbot.adapter.telegram.text.Shortened;
import io.supportbot.application.delivery.Announcement;
import io.supportbot.domain.person.Actor;
import io.supportbot.domain.person.CustomerProfile;
import io.supportbot.domain.ticket.Comment;
import io.supportbot.domain.ticket.Ticket;
import io.supportbot.domain.ticket.TicketEvent;
import io.supportbot.domain.ticket.TicketNumber;
import io.supportbot.domain.ticket.Visibility;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What the staff group is told. It has twenty messages a minute for everything, so a change shows
/// on the card and only what somebody has to notice is a message.
public final class StaffAnnouncements implements Announcer {
  private static final int NOTE_SHOWN = 1000;

  private final TicketCard cards;
  private final CustomerWords customers;
  private final StaffWords words;

  @Inject
  StaffAnnouncements(TicketCard cards, CustomerWords customers, StaffWords words) {
    this.cards = cards;
    this.customers = customers;
    this.words = words;
  }

  @Override
  public List<Outgoing> of(Announcement announcement) {
    return switch (announcement) {
      case Announcement.TicketChanged(var ticket, var events, var customer) ->
          changed(ticket, events, customer);
      case Announcement.ReachChanged changed -> reachChanged(changed);
      case Announcement.DraftExpired _ -> List.of();
    };
  }

  /// The card always says it; whoever just answered is told as well that the answer did not arrive.
  private List<Outgoing> reachChanged(Announcement.ReachChanged changed) {
    Outgoing card = cards.present(changed.ticket(), changed.customer());
    return changed.undelivered()
        ? List.of(card, undelivered(changed.ticket().number()))
        : List.of(card);
  }

  private Outgoing undelivered(TicketNumber ticket) {
    Html warning = words.html("customer.unreachable", Map.of("number", ticket.toString()));
    return cards.underneath(ticket, Role.CARD_PART, warning);
  }

  private List<Outgoing> changed(
      Ticket ticket, List<TicketEvent> events, CustomerProfile customer) {
    List<Outgoing> out = new ArrayList<>();
    boolean isNew = events.stream().anyMatch(TicketEvent.Opened.class::isInstance);
    if (isNew) {
      out.addAll(cards.anew(ticket, customer));
      out.addAll(customers.filesOf(ticket.details()));
    } else if (!events.stream().allMatch(TicketEvent.Commented.class::isInstance)) {
      out.add(cards.present(ticket, customer));
    }
    events.forEach(event -> out.addAll(noticed(event, customer)));
    return out;
  }

  private List<Outgoing> noticed(TicketEvent event, CustomerProfile customer) {
    return switch (event) {
      case TicketEvent.Opened _ -> List.of();
      case TicketEvent.Assigned assigned when assigned.isTaken() -> List.of();
      case TicketEvent.Assigned assigned ->
          List.of(cards.underneath(assigned.ticket(), Role.CARD_PART, assignment(assigned)));
      case TicketEvent.ReturnedToQueue _ -> List.of();
      case TicketEvent.Commented(var comment) -> comment(comment, customer);
      case TicketEvent.Resolved _ -> List.of();
      case TicketEvent.Rejected _ -> List.of();
      case TicketEvent.Reopened reopened ->
          reopened.by() instanceof Actor.Customer
              ? List.of(
                  cards.underneath(
                      reopened.ticket(),
                      Role.CARD_PART,
                      words.html(
                          "customer.reopened",
                          Map.of(
                              "customer", TicketCard.name(customer),
                              "number", reopened.ticket().toString()))))
              : List.of();
      case TicketEvent.Closed _ -> List.of();
    };
  }

  private List<Outgoing> comment(Comment comment, CustomerProfile customer) {
    if (comment.author() instanceof Actor.Customer) {
      return customers.comment(comment, customer);
    }
    if (comment.visibility() == Visibility.INTERNAL || customer.reachable()) {
      return List.of();
    }
    return List.of(undelivered(comment.ticket()));
  }

  private Html assignment(TicketEvent.Assigned assigned) {
    String number = assigned.ticket().toString();
    Html operator = words.mention(assigned.to());
    Html text =
        assigned.by() instanceof Actor.Operator(var by)
            ? words.html(
                "assigned.by",
                Map.of("operator", operator, "number", number, "by", words.operator(by)))
            : words.html("assigned", Map.of("operator", operator, "number", number));
    return assigned
        .note()
        .map(note -> Shortened.to(NOTE_SHOWN, note))
        .map(note -> text.line(words.html("assigned.note", Map.of("note", note))))
        .orElse(text);
  }
}
