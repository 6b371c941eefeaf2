package io.supportbot.adapter.telegram.topic;

import io.supportbot.adapter.telegram.chat.Posted;
import io.supportbot.adapter.telegram.chat.Posts;
import io.supportbot.adapter.telegram.chat.Role;
import io.supportbot.domain.ticket.TicketNumber;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Which topic belongs to which ticket. Works inside the caller's unit of work, or on its own. Thread-safe.
public final class KnownTopics {
  private final Posts posts;

  public KnownTopics(Posts posts) {
    this.posts = posts;
  }

  /// The ticket whose topic this is.
  public Optional<TicketNumber> ticketOf(long chat, int topic) {
    return posts
        .find(chat, topic)
        .filter(known -> known.role() == Role.TOPIC)
        .map(Posted::ticket);
  }

  /// The topic of a ticket that was made last, whichever was heard of last: Telegram's word about one whose making went unanswered may come after the next
  /// was made.
  public Optional<Integer> topicOf(long chat, TicketNumber ticket) {
    return posts.all(chat, new Posted(ticket, Role.TOPIC)).stream()
        .max(Comparator.naturalOrder());
  }

  /// Notes a topic that was made just now, see [Posts#rememberSent].
  void rememberMade(long chat, int topic, TicketNumber ticket) {
    posts.rememberSent(chat, List.of(topic), new Posted(ticket, Role.TOPIC));
  }

  /// Notes a topic that Telegram tells of; one that is known already stays as it is.
  public void remember(long chat, int topic, TicketNumber ticket) {
    if (ticketOf(chat, topic).isEmpty()) {
      posts.remember(chat, List.of(topic), new Posted(ticket, Role.TOPIC));
    }
  }
}
