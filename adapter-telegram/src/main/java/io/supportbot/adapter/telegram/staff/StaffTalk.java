package io.supportbot.adapter.telegram.staff;

import io.supportbot.adapter.telegram.chat.Posted;
import io.supportbot.adapter.telegram.chat.Posts;
import io.supportbot.adapter.telegram.chat.Role;
import io.supportbot.adapter.telegram.topic.KnownTopics;
import io.supportbot.adapter.telegram.updates.Incoming;
import io.supportbot.domain.ticket.TicketNumber;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;

/// What a message in the staff group is about.
final class StaffTalk {
  private static final Duration QUICK = Duration.ofSeconds(3);

  /// What colleagues wrote themselves: whoever answers it stays among colleagues.
  private static final Set<Role> COLLEAGUES = Set.of(Role.STAFF_REPLY, Role.STAFF_NOTE);

  private final Posts posts;
  private final KnownTopics topics;
  private final InstantSource clock;

  @Inject
  StaffTalk(Posts posts, KnownTopics topics, InstantSource clock) {
    this.posts = posts;
    this.topics = topics;
    this.clock = clock;
  }

  /// Which message of ours about a ticket this one answers.
  ///
  /// @throws UnsettledMessageException where that cannot be told yet: Telegram shows a message to
  ///     people a moment before the answer to its sending is stored here
  Optional<Posted> answered(Incoming.Message message) {
    Optional<Posted> known =
        message.replyTo().flatMap(replied -> posts.find(message.chat().id(), replied.id()));
    if (known.isEmpty()) {
      message
          .replyTo()
          .filter(Incoming.Replied::byThisBot)
          .filter(replied -> isUnsettled(message, replied))
          .ifPresent(
              replied -> {
                throw new UnsettledMessageException(replied.id());
              });
    }
    return known.filter(ours -> !COLLEAGUES.contains(ours.role()));
  }

  /// The ticket in whose topic it stands.
  Optional<TicketNumber> topic(Incoming.Message message) {
    return message.thread().flatMap(topic -> topics.ticketOf(message.chat().id(), topic));
  }

  /// What an operator wrote before, and what became of it.
  Optional<Posted> written(Incoming.Edited edited) {
    return posts
        .find(edited.chat().id(), edited.message())
        .filter(message -> COLLEAGUES.contains(message.role()));
  }

  /// Remembers what an operator wrote, so that colleagues who answer it stay among themselves and
  /// edits are noticed.
  void remember(Incoming.Message message, TicketNumber ticket, Role role) {
    posts.remember(message.chat().id(), message.ids(), new Posted(ticket, role));
  }

  /// Two clocks: how quickly it came is told by Telegram's, how long ago by our own.
  private boolean isUnsettled(Incoming.Message message, Incoming.Replied replied) {
    return message.at().isBefore(replied.at().plus(QUICK))
        && clock.instant().isBefore(message.receivedAt().plus(QUICK));
  }
}
