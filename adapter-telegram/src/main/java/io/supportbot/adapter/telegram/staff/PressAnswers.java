package io.supportbot.adapter.telegram.staff;

import io.supportbot.adapter.telegram.chat.Posted;
import io.supportbot.adapter.telegram.chat.Posts;
import io.supportbot.adapter.telegram.chat.Role;
import io.supportbot.adapter.telegram.outgoing.Outgoing;
import io.supportbot.adapter.telegram.updates.Incoming;
import io.supportbot.application.access.Refusal;
import io.supportbot.application.ticket.SeeTicket;
import io.supportbot.domain.ticket.Status;
import io.supportbot.domain.ticket.TicketNumber;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the one who pressed a button is told, and what becomes of the message with the button.
final class PressAnswers {
  private final SeeTicket tickets;
  private final Posts posts;
  private final TicketCard cards;
  private final StaffChat chat;
  private final StaffWords words;

  @Inject
  PressAnswers(
      SeeTicket tickets,
      Posts posts,
      TicketCard cards,
      StaffChat chat,
      StaffWords words) {
    this.tickets = tickets;
    this.posts = posts;
    this.cards = cards;
    this.chat = chat;
    this.words = words;
  }

  /// It was done; the change itself brings the card up to date.
  List<Outgoing> done(Incoming.Press press, TicketNumber ticket, String text) {
    List<Outgoing> out = new ArrayList<>();
    out.add(new Outgoing.AnswerPress(press.press(), text, false));
    out.addAll(withoutButtons(press, ticket));
    return out;
  }

  /// Nothing was to be done, so whoever pressed saw an old card.
  List<Outgoing> unchanged(Incoming.Press press, TicketNumber ticket, String text) {
    return refreshed(press, ticket, text, false);
  }

  /// It was not done.
  List<Outgoing> refused(Incoming.Press press, Refusal refusal) {
    String text = words.plain(refusal);
    return switch (refusal) {
      case Refusal.NotAllowed _ -> alert(press, text);
      case Refusal.NoSuchTicket _ -> alert(press, text);
      case Refusal.NotInThisState(var present) -> refreshed(press, present.number(), text, true);
    };
  }

  /// It was not done, unless the ticket is where the button was to bring it: then somebody, or the same person, pressed before.
  List<Outgoing> refused(Incoming.Press press, Refusal refusal, Status wanted) {
    return refusal instanceof Refusal.NotInThisState(var present) && present.status() == wanted
        ? unchanged(
            press,
            present.number(),
            words.plain(
                "press.already." + wanted, Map.of("number", present.number().toString())))
        : refused(press, refusal);
  }

  /// The button says nothing that is understood today.
  List<Outgoing> outdated(Incoming.Press press) {
    String text = words.plain("press.outdated");
    return posts
        .find(press.chat().id(), press.message())
        .map(message -> refreshed(press, message.ticket(), text, true))
        .orElseGet(() -> alert(press, text));
  }

  List<Outgoing> alert(Incoming.Press press, String text) {
    return List.of(new Outgoing.AnswerPress(press.press(), text, true));
  }

  private List<Outgoing> refreshed(
      Incoming.Press press, TicketNumber ticket, String text, boolean alert) {
    var query = new SeeTicket.Query(StaffSide.actor(press.sender()), ticket);
    return switch (tickets.see(query)) {
      case SeeTicket.Result.Seen seen -> {
        List<Outgoing> out = new ArrayList<>();
        out.add(new Outgoing.AnswerPress(press.press(), text, alert));
        out.addAll(withoutButtons(press, ticket));
        out.add(cards.present(seen.ticket(), seen.customer()));
        yield out;
      }
      case SeeTicket.Result.Refused(Refusal refusal) -> alert(press, words.plain(refusal));
    };
  }

  /// Only the newest card lives on; anything else that was pressed has served.
  private List<Outgoing> withoutButtons(Incoming.Press press, TicketNumber ticket) {
    return posts
        .newest(press.chat().id(), new Posted(ticket, Role.CARD))
        .filter(card -> card != press.message())
        .<List<Outgoing>>map(_ -> List.of(new Outgoing.DropButtons(chat.id(), press.message())))
        .orElse(List.of());
  }
}
