package io.supportbot.adapter.telegram.staff;

import io.supportbot.adapter.telegram.chat.Posted;
import io.supportbot.adapter.telegram.chat.Role;
import io.supportbot.adapter.telegram.keyboard.Keyboard;
import io.supportbot.adapter.telegram.outgoing.Outgoing;
import io.supportbot.adapter.telegram.outgoing.Outgoing.Place;
import io.supportbot.adapter.telegram.outgoing.Outgoing.ReplyTo;
import io.supportbot.adapter.telegram.text.Html;
import io.supportbot.adapter.telegram.updates.Incoming;
import io.supportbot.application.access.Refusal;
import io.supportbot.domain.ticket.TicketNumber;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/// A sentence to one member of the group, under their message. Of those that still wait, repeated
/// ones become one, because the whole group has only twenty messages a minute.
final class ShortReplies {
  private final StaffChat chat;
  private final StaffWords words;

  @Inject
  ShortReplies(StaffChat chat, StaffWords words) {
    this.chat = chat;
    this.words = words;
  }

  Outgoing to(Incoming.Message message, Html text) {
    return to(message.sender(), message.id(), message.thread(), text);
  }

  /// To whoever changed a message.
  Outgoing to(Incoming.Edited edited, Html text) {
    return to(edited.sender(), edited.message(), edited.thread(), text);
  }

  private Outgoing to(
      Incoming.Sender sender, int message, Optional<Integer> thread, Html text) {
    return new Outgoing.Say(
        chat.id(),
        Place.of(thread),
        text,
        new Keyboard.None(),
        new ReplyTo.Message(message),
        Optional.empty(),
        Optional.of("to-" + sender.id() + "-" + message));
  }

  /// A sentence that can be answered like the ticket's card.
  Outgoing about(TicketNumber ticket, Incoming.Message message, Html text, Keyboard keyboard) {
    return about(ticket, message.id(), message.thread(), text, keyboard);
  }

  /// The same, to whoever changed a message.
  Outgoing about(TicketNumber ticket, Incoming.Edited edited, Html text, Keyboard keyboard) {
    return about(ticket, edited.message(), edited.thread(), text, keyboard);
  }

  private Outgoing about(
      TicketNumber ticket, int message, Optional<Integer> thread, Html text, Keyboard keyboard) {
    return new Outgoing.Say(
        chat.id(),
        Place.of(thread),
        text,
        keyboard,
        new ReplyTo.Message(message),
        Optional.of(new Posted(ticket, Role.CARD_PART)),
        Optional.empty());
  }

  /// To whoever answers a message of the bot of which it does not know any more whose it is.
  Outgoing forgotten(Incoming.Message message) {
    return to(message, words.html("reply.forgotten"));
  }

  /// What is said because of a message about this ticket, with the short replies known as such: whoever answers one of them talks to the bot, not to the
  /// customer.
  static List<Outgoing> remembered(TicketNumber ticket, List<Outgoing> said) {
    Posted shortReply = new Posted(ticket, Role.SHORT_REPLY);
    return said.stream()
        .map(
            one ->
                one instanceof Outgoing.Say say && say.posted().isEmpty()
                    ? say.as(shortReply)
                    : one)
        .toList();
  }

  /// Why something was not done. A stranger who tries again and again is told once.
  Outgoing refusal(Incoming.Message message, Refusal refusal) {
    return switch (refusal) {
      case Refusal.NotAllowed _ -> once(message, "refused", words.html(refusal));
      case Refusal.NoSuchTicket _ -> to(message, words.html(refusal));
      case Refusal.NotInThisState _ -> to(message, words.html(refusal));
    };
  }

  /// To a group's anonymous admin, of whom nobody knows who they are.
  Outgoing anonymous(Incoming.Message message) {
    return once(message, "anonymous", words.html("anonymous"));
  }

  private Outgoing once(Incoming.Message message, String why, Html text) {
    return new Outgoing.Say(
        chat.id(),
        Place.of(message.thread()),
        text,
        new Keyboard.None(),
        new ReplyTo.Message(message.id()),
        Optional.empty(),
        Optional.of(why + "-" + message.sender().id()));
  }
}
