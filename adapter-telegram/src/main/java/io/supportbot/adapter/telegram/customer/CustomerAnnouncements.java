package io.supportbot.adapter.telegram.customer;

import io.supportbot.adapter.telegram.chat.Telegram;
import io.supportbot.adapter.telegram.keyboard.Keyboard;
import io.supportbot.adapter.telegram.outgoing.Albums;
import io.supportbot.adapter.telegram.outgoing.Announcer;
import io.supportbot.adapter.telegram.outgoing.Outgoing;
import io.supportbot.adapter.telegram.outgoing.Outgoing.ReplyTo;
import io.supportbot.adapter.telegram.text.Html;
import io.supportbot.adapter.telegram.text.HtmlSplitter;
import io.supportbot.application.delivery.Announcement;
import io.supportbot.application.desk.Desk;
import io.supportbot.domain.draft.Draft;
import io.supportbot.domain.person.Actor;
import io.supportbot.domain.person.CustomerProfile;
import io.supportbot.domain.person.Language;
import io.supportbot.domain.ticket.Attachment;
import io.supportbot.domain.ticket.Comment;
import io.supportbot.domain.ticket.TicketEvent;
import io.supportbot.domain.ticket.TicketNumber;
import io.supportbot.domain.ticket.Visibility;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What customers are told at once: what became of their tickets, who works on them and what the
/// staff says. Never of what they did themselves; the screens answer that.
public final class CustomerAnnouncements implements Announcer {
  private final Desk desk;
  private final Buttons buttons;
  private final Labels labels;
  private final CustomerTexts texts;

  @Inject
  CustomerAnnouncements(Desk desk, Buttons buttons, Labels labels, CustomerTexts texts) {
    this.desk = desk;
    this.buttons = buttons;
    this.labels = labels;
    this.texts = texts;
  }

  @Override
  public List<Outgoing> of(Announcement announcement) {
    CustomerProfile customer = announcement.customer();
    if (!customer.address().channel().equals(Telegram.name())) {
      return List.of();
    }
    Visitor visitor = new Visitor(customer, Long.parseLong(customer.address().address()));
    return switch (announcement) {
      case Announcement.TicketChanged changed -> changed(changed.events(), visitor);
      case Announcement.ReachChanged _ -> List.of();
      case Announcement.DraftExpired(Draft draft, CustomerProfile _) ->
          List.of(expired(draft, visitor));
    };
  }

  private List<Outgoing> changed(List<TicketEvent> events, Visitor visitor) {
    List<Outgoing> all = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      TicketEvent event = events.get(i);
      boolean own = event.by() instanceof Actor.Customer;
      // who took a ticket only to finish it in the same act is not worth a message of its own
      boolean passing =
          event instanceof TicketEvent.Assigned
              && events.subList(i + 1, events.size()).stream()
                  .anyMatch(CustomerAnnouncements::isEnd);
      if (!own && !passing) {
        all.addAll(told(event, visitor));
      }
    }
    return all;
  }

  private static boolean isEnd(TicketEvent event) {
    return event instanceof TicketEvent.Resolved || event instanceof TicketEvent.Rejected;
  }

  private List<Outgoing> told(TicketEvent event, Visitor visitor) {
    Language language = visitor.language();
    TicketNumber ticket = event.ticket();
    return switch (event) {
      case TicketEvent.Opened _ -> List.of();
      case TicketEvent.Assigned assigned ->
          List.of(
              about(
                  ticket,
                  texts.html(
                      language,
                      assigned.from().isEmpty() ? "told.assigned" : "told.handedOver",
                      Map.of(
                          "ticket", ticket.toString(),
                          "name", labels.operator(assigned.to(), language))),
                  visitor));
      case TicketEvent.ReturnedToQueue _ ->
          List.of(about(ticket, text("told.returned", ticket, language), visitor));
      case TicketEvent.Commented(Comment comment) -> said(comment, visitor);
      case TicketEvent.Resolved _ -> List.of(resolved(ticket, visitor));
      case TicketEvent.Rejected rejected -> List.of(rejected(rejected, visitor));
      case TicketEvent.Reopened _ ->
          List.of(about(ticket, text("told.reopened", ticket, language), visitor));
      case TicketEvent.Closed _ ->
          List.of(
              TicketMessages.about(
                  ticket,
                  visitor.chat(),
                  text("told.closed", ticket, language),
                  Buttons.column(List.of(buttons.newTicket(language)))));
    };
  }

  private Outgoing resolved(TicketNumber ticket, Visitor visitor) {
    Language language = visitor.language();
    if (!mayReopen()) {
      return about(ticket, text("told.resolved", ticket, language), visitor);
    }
    String within = labels.within(desk.settings().tickets().solvedReopensWithin(), language);
    Html text =
        texts.html(
            language,
            "told.resolved.mayReopen",
            Map.of("ticket", ticket.toString(), "within", within));
    return TicketMessages.about(ticket, visitor.chat(), text, notSolved(ticket, language));
  }

  private Outgoing rejected(TicketEvent.Rejected event, Visitor visitor) {
    Language language = visitor.language();
    Html text =
        texts.html(
            language,
            "told.rejected",
            Map.of("ticket", event.ticket().toString(), "reason", event.reason().text()));
    return mayReopen()
        ? TicketMessages.about(
            event.ticket(), visitor.chat(), text, notSolved(event.ticket(), language))
        : about(event.ticket(), text, visitor);
  }

  private boolean mayReopen() {
    return desk.settings().tickets().reopenWithin().compareTo(Duration.ZERO) > 0;
  }

  private Keyboard notSolved(TicketNumber ticket, Language language) {
    return Buttons.column(List.of(buttons.notSolved(ticket, language)));
  }

  /// Words first, files after them, each with the caption its author gave it.
  private List<Outgoing> said(Comment comment, Visitor visitor) {
    if (comment.visibility() == Visibility.INTERNAL) {
      return List.of();
    }
    TicketNumber ticket = comment.ticket();
    Html head =
        texts.html(
            visitor.language(),
            "told.comment",
            Map.of(
                "name", name(comment.author(), visitor.language()),
                "ticket", ticket.toString()));
    List<Outgoing> all = new ArrayList<>();
    for (Html piece : HtmlSplitter.messages(Lines.of(head, Html.of(comment.text())))) {
      all.add(about(ticket, piece, visitor));
    }
    for (List<Attachment> together : Albums.partition(comment.attachments())) {
      all.add(
          new Outgoing.SendFiles(
              visitor.chat(),
              together,
              Html.EMPTY,
              new ReplyTo.Nothing(),
              Optional.of(TicketMessages.asPosted(ticket))));
    }
    return all;
  }

  private String name(Actor author, Language language) {
    return switch (author) {
      case Actor.Operator(var id) -> labels.operator(id, language);
      case Actor.Customer _, Actor.ApiClient _, Actor.Automation _ ->
          texts.plain(language, "operator.unknown");
    };
  }

  private Outgoing expired(Draft draft, Visitor visitor) {
    Language language = visitor.language();
    String within = labels.within(desk.settings().tickets().draftExpiresAfter(), language);
    Html text =
        draft
            .answers()
            .category()
            .map(category -> labels.category(category, language))
            .map(
                category ->
                    texts.html(
                        language,
                        "told.draftExpired.about",
                        Map.of("category", category, "within", within)))
            .orElseGet(
                () -> texts.html(language, "told.draftExpired", Map.of("within", within)));
    return Outgoing.Say.to(
        visitor.chat(), text, Buttons.column(List.of(buttons.newTicket(language))));
  }

  private Html text(String key, TicketNumber ticket, Language language) {
    return texts.html(language, key, Map.of("ticket", ticket.toString()));
  }

  private static Outgoing about(TicketNumber ticket, Html text, Visitor visitor) {
    return TicketMessages.about(ticket, visitor.chat(), text, new Keyboard.None());
  }
}
