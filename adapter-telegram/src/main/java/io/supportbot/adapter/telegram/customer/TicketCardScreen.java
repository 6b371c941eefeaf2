package io.supportbot.adapter.telegram.customer;

import io.supportbot.adapter.telegram.keyboard.ButtonData.ForCustomer;
import io.supportbot.adapter.telegram.keyboard.Keyboard;
import io.supportbot.adapter.telegram.keyboard.Keyboard.Button;
import io.supportbot.adapter.telegram.outgoing.Albums;
import io.supportbot.adapter.telegram.outgoing.Outgoing;
import io.supportbot.adapter.telegram.outgoing.Outgoing.ReplyTo;
import io.supportbot.adapter.telegram.text.Html;
import io.supportbot.adapter.telegram.text.Shortened;
import io.supportbot.adapter.telegram.updates.Incoming.Press;
import io.supportbot.application.ticket.SeeTicket;
import io.supportbot.application.ticket.SeeTicket.Result.Refused;
import io.supportbot.application.ticket.SeeTicket.Result.Seen;
import io.supportbot.domain.person.Language;
import io.supportbot.domain.ticket.Attachment;
import io.supportbot.domain.ticket.Ticket;
import io.supportbot.domain.ticket.TicketDetails;
import io.supportbot.domain.ticket.TicketNumber;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One of the customer's tickets: what it says, who works on it, what happened last and what comes
/// next; and its files. Leads to writing, to reopening and to the list.
final class TicketCardScreen {
  private static final int DESCRIPTION_UNITS = 800;

  private final SeeTicket seeTicket;
  private final TicketHistory history;
  private final Reopening reopening;
  private final Presses presses;
  private final Buttons buttons;
  private final Labels labels;
  private final CustomerTexts texts;

  @Inject
  TicketCardScreen(
      SeeTicket seeTicket,
      TicketHistory history,
      Reopening reopening,
      Presses presses,
      Buttons buttons,
      Labels labels,
      CustomerTexts texts) {
    this.seeTicket = seeTicket;
    this.history = history;
    this.reopening = reopening;
    this.presses = presses;
    this.buttons = buttons;
    this.labels = labels;
    this.texts = texts;
  }

  List<Outgoing> press(Press press, ForCustomer.ShowTicket button, Visitor visitor) {
    return see(button.ticket(), visitor)
        .map(seen -> presses.done(press, List.of(card(seen, visitor))))
        .orElseGet(() -> unknown(press, visitor));
  }

  List<Outgoing> press(Press press, ForCustomer.ShowFiles button, Visitor visitor) {
    return see(button.ticket(), visitor)
        .map(seen -> presses.done(press, sent(seen, visitor)))
        .orElseGet(() -> unknown(press, visitor));
  }

  private List<Outgoing> unknown(Press press, Visitor visitor) {
    return presses.over(press, texts.plain(visitor.language(), "ticket.unknown"), List.of());
  }

  private Optional<Seen> see(TicketNumber ticket, Visitor visitor) {
    return switch (seeTicket.see(new SeeTicket.Query(visitor.actor(), ticket))) {
      case Seen seen -> Optional.of(seen);
      case Refused _ -> Optional.empty();
    };
  }

  private Outgoing card(Seen seen, Visitor visitor) {
    Ticket ticket = seen.ticket();
    Language language = visitor.language();
    Html description =
        texts.html(
            language,
            "ticket.description",
            Map.of(
                "text",
                Shortened.to(DESCRIPTION_UNITS, ticket.details().description().text())));
    Html text =
        Lines.paragraphs(
            head(ticket, language),
            description,
            history.latest(seen.events(), language),
            next(ticket, language));
    return TicketMessages.about(
        ticket.number(), visitor.chat(), text, keyboard(seen, language));
  }

  private Html head(Ticket ticket, Language language) {
    TicketDetails details = ticket.details();
    Html head =
        texts.html(
            language,
            "ticket.card",
            Map.of(
                "ticket", ticket.number().toString(),
                "status", texts.status(language, ticket.status()),
                "category", labels.category(details.category(), language),
                "priority", texts.priority(language, details.priority()),
                "opened", labels.moment(details.openedAt(), language)));
    Html assignee =
        ticket
            .assignee()
            .map(id -> Map.of("name", labels.operator(id, language)))
            .map(name -> texts.html(language, "ticket.assignee", name))
            .orElse(Html.EMPTY);
    Html reason =
        ticket instanceof Ticket.Rejected rejected
            ? texts.html(language, "ticket.reason", Map.of("reason", rejected.reason().text()))
            : Html.EMPTY;
    return Lines.of(head, assignee, reason);
  }

  private Html next(Ticket ticket, Language language) {
    String key =
        switch (ticket) {
          case Ticket.Active active -> "next." + active.status().name();
          case Ticket.Finished finished ->
              reopening.isOffered(finished) ? "next." + finished.status().name() : "next.over";
        };
    return texts.html(language, key);
  }

  private Keyboard keyboard(Seen seen, Language language) {
    Ticket ticket = seen.ticket();
    TicketNumber number = ticket.number();
    int files = files(seen).size();
    Optional<Button> write =
        ticket instanceof Ticket.Active
            ? Optional.of(buttons.of(language, "ticket.write", new ForCustomer.WriteTo(number)))
            : Optional.empty();
    Optional<Button> showFiles =
        files > 0
            ? Optional.of(
                new Button(
                    texts.plain(language, "ticket.files", Map.of("n", files)),
                    new ForCustomer.ShowFiles(number)))
            : Optional.empty();
    Optional<Button> notSolved =
        reopening.isOffered(ticket)
            ? Optional.of(buttons.notSolved(number, language))
            : Optional.empty();
    Button list =
        buttons.of(language, "my.list", new ForCustomer.MyTickets(Optional.empty()));
    return Buttons.columnOf(
            List.of(write, showFiles, notSolved, Optional.of(list)));
  }

  private List<Outgoing> sent(Seen seen, Visitor visitor) {
    TicketNumber ticket = seen.ticket().number();
    Html caption =
        texts.html(
            visitor.language(), "ticket.filesOf", Map.of("ticket", ticket.toString()));
    List<Outgoing> all = new ArrayList<>();
    all.add(
        TicketMessages.about(ticket, visitor.chat(), caption, new Keyboard.None()));
    for (List<Attachment> together : Albums.partition(files(seen))) {
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

  /// Those of the ticket itself and of what was said about it since.
  private static List<Attachment> files(Seen seen) {
    List<Attachment> files = new ArrayList<>(seen.ticket().details().attachments());
    seen.comments().forEach(comment -> files.addAll(comment.attachments()));
    return files;
  }
}
