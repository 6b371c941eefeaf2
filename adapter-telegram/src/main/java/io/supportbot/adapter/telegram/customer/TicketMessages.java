package io.supportbot.adapter.telegram.customer;

import io.supportbot.adapter.telegram.chat.Posted;
import io.supportbot.adapter.telegram.chat.Posts;
import io.supportbot.adapter.telegram.chat.Role;
import io.supportbot.adapter.telegram.keyboard.Keyboard;
import io.supportbot.adapter.telegram.outgoing.Outgoing;
import io.supportbot.adapter.telegram.outgoing.Outgoing.ReplyTo;
import io.supportbot.adapter.telegram.text.Html;
import io.supportbot.domain.draft.Words;
import io.supportbot.domain.ticket.TicketNumber;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/// Which messages of a private chat belong to which ticket: those the bot says about it, and those
/// of the customer that went into it. A reply to any of them is a comment.
final class TicketMessages {
  private final Posts posts;

  @Inject
  TicketMessages(Posts posts) {
    this.posts = posts;
  }

  /// A message about a ticket.
  static Outgoing about(TicketNumber ticket, long chat, Html text, Keyboard keyboard) {
    return new Outgoing.Say(
        chat,
        text,
        keyboard,
        new ReplyTo.Nothing(),
        Optional.of(asPosted(ticket)),
        Optional.empty());
  }

  /// A message about a ticket that answers one of the customer's.
  static Outgoing answering(
      int message, TicketNumber ticket, long chat, Html text, Keyboard keyboard) {
    return new Outgoing.Say(
        chat,
        text,
        keyboard,
        new ReplyTo.Message(message),
        Optional.of(asPosted(ticket)),
        Optional.empty());
  }

  static Posted asPosted(TicketNumber ticket) {
    return new Posted(ticket, Role.FOR_CUSTOMER);
  }

  /// The ticket that a message of this chat belongs to.
  Optional<TicketNumber> ticketOf(int message, long chat) {
    return posts
        .find(chat, message)
        .filter(known -> known.role() == Role.FOR_CUSTOMER)
        .map(Posted::ticket);
  }

  /// How a message is named for the core, so that it is known again when it is corrected.
  static String named(int message) {
    return Integer.toString(message);
  }

  /// From now on the messages that said these words belong to the ticket.
  void rememberThose(List<Words> words, TicketNumber ticket, long chat) {
    List<Integer> said =
        words.stream().flatMap(each -> each.message().stream()).map(Integer::valueOf).toList();
    remember(said, ticket, chat);
  }

  /// From now on these belong to the ticket.
  void remember(List<Integer> messages, TicketNumber ticket, long chat) {
    posts.remember(chat, messages, asPosted(ticket));
  }
}
