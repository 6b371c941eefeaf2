package io.supportbot.adapter.telegram.staff;

import io.supportbot.adapter.telegram.outgoing.Outgoing;
import io.supportbot.adapter.telegram.outgoing.Outgoing.Place;
import io.supportbot.adapter.telegram.text.Html;
import io.supportbot.adapter.telegram.topic.KnownTopics;
import io.supportbot.adapter.telegram.updates.Incoming;
import io.supportbot.application.access.AdmitStaff;
import io.supportbot.application.access.Refusal;
import io.supportbot.application.ticket.SeeTicket;
import io.supportbot.domain.ticket.TicketNumber;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The commands of the staff group; all are for operators alone.
final class StaffCommands {
  private static final Set<String> KNOWN = Set.of("help", "note", "ticket");

  private final AdmitStaff staff;
  private final SeeTicket tickets;
  private final KnownTopics topics;
  private final TicketCard cards;
  private final StaffNotes notes;
  private final ShortReplies replies;
  private final StaffChat chat;
  private final StaffWords words;

  @Inject
  StaffCommands(
      AdmitStaff staff,
      SeeTicket tickets,
      KnownTopics topics,
      TicketCard cards,
      StaffNotes notes,
      ShortReplies replies,
      StaffChat chat,
      StaffWords words) {
    this.staff = staff;
    this.tickets = tickets;
    this.topics = topics;
    this.cards = cards;
    this.notes = notes;
    this.replies = replies;
    this.chat = chat;
    this.words = words;
  }

  static boolean knows(Incoming.Command command) {
    return KNOWN.contains(command.name());
  }

  /// What to say to a command.
  ///
  /// @param about the ticket that the command answers, or in whose topic it stands
  List<Outgoing> of(
      Incoming.Message message, Incoming.Command command, Optional<TicketNumber> about) {
    return switch (staff.admit(new AdmitStaff.Query(StaffSide.actor(message.sender())))) {
      case AdmitStaff.Result.Admitted() -> ofOperator(message, command, about);
      case AdmitStaff.Result.Refused(Refusal refusal) ->
          List.of(replies.refusal(message, refusal));
    };
  }

  private List<Outgoing> ofOperator(
      Incoming.Message message, Incoming.Command command, Optional<TicketNumber> about) {
    return switch (command.name()) {
      case "help" ->
          List.of(
              replies.to(
                  message,
                  words.html(chat.everyMessageGoesOut() ? "help.every-message" : "help")));
      case "note" ->
          about
              .map(ticket -> notes.of(message, ticket, command.rest()))
              .orElseGet(() -> List.of(replies.to(message, words.html("note.usage"))));
      case "ticket" -> ticket(message, command, about);
      default -> List.of();
    };
  }

  private List<Outgoing> ticket(
      Incoming.Message message, Incoming.Command command, Optional<TicketNumber> about) {
    Optional<TicketNumber> number =
        command.rest().isEmpty() ? about : TicketNumber.parse(command.rest());
    return number
        .map(known -> card(message, known))
        .orElseGet(() -> List.of(replies.to(message, words.html("ticket.usage"))));
  }

  private List<Outgoing> card(Incoming.Message message, TicketNumber number) {
    var query = new SeeTicket.Query(StaffSide.actor(message.sender()), number);
    return switch (tickets.see(query)) {
      case SeeTicket.Result.Seen seen -> {
        List<Outgoing> out = new ArrayList<>(cards.anew(seen.ticket(), seen.customer()));
        out.add(former(number));
        whereabouts(message, number).ifPresent(out::add);
        yield out;
      }
      case SeeTicket.Result.Refused(Refusal refusal) ->
          List.of(replies.refusal(message, refusal));
    };
  }

  /// Cards that stood so far would show an old state from now on, so they only say where to look.
  private Outgoing former(TicketNumber number) {
    return new Outgoing.RetireCards(chat.id(), number, cards.moved(number));
  }

  /// Whoever asks elsewhere is shown the way to the ticket's topic: to the one in which the card is going to stand, which may be made for it.
  private Optional<Outgoing> whereabouts(Incoming.Message message, TicketNumber number) {
    boolean isThere =
        message.thread().isPresent()
            && message.thread().equals(topics.topicOf(message.chat().id(), number));
    return isThere
        ? Optional.empty()
        : Optional.of(
            new Outgoing.PointToTopic(
                chat.id(),
                Place.of(message.thread()),
                message.id(),
                number,
                words.html("ticket.in-topic", Map.of("number", number.toString()))));
  }
}
