package io.supportbot.adapter.telegram.staff;

import io.supportbot.adapter.telegram.chat.Posted;
import io.supportbot.adapter.telegram.chat.Posts;
import io.supportbot.adapter.telegram.chat.Role;
import io.supportbot.adapter.telegram.keyboard.ButtonCodec;
import io.supportbot.adapter.telegram.keyboard.ButtonData.ForStaff;
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

  /// What colleagues wrote themselves.
  private static final Set<Role> COLLEAGUES = Set.of(Role.STAFF_REPLY, Role.STAFF_NOTE);

  /// Whoever answers one of these stays among colleagues.
  private static final Set<Role> INTERNAL =
      Set.of(Role.STAFF_REPLY, Role.STAFF_NOTE, Role.SHORT_REPLY);

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
  /// A message stands twice where Telegram's answer to its sending was lost, and only one of both is remembered. Of the other, the ticket is told by its
  /// buttons, which the bot alone can have made, or by the topic it stands in.
  ///
  /// @throws UnsettledMessageException where that cannot be told yet: Telegram shows a message to
  ///     people a moment before the answer to its sending is stored here
  Optional<Posted> answered(Incoming.Message message) {
    return message
        .replyTo()
        .flatMap(
            replied ->
                posts
                    .find(message.chat().id(), replied.id())
                    .or(() -> byButton(replied))
                    .or(() -> byTopic(message, replied)))
        .filter(ours -> !INTERNAL.contains(ours.role()));
  }

  /// Whether it answers a message of ours that may well be about a ticket, but nobody knows any more about which.
  boolean answersForgotten(Incoming.Message message) {
    long chat = message.chat().id();
    return message
        .replyTo()
        .filter(replied -> mayBeTickets(chat, replied))
        .filter(replied -> posts.find(chat, replied.id()).isEmpty())
        .isPresent();
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

  private static Optional<Posted> byButton(Incoming.Replied replied) {
    return replied
        .button()
        .flatMap(ButtonCodec::decode)
        .filter(ForStaff.class::isInstance)
        .map(ForStaff.class::cast)
        .map(button -> new Posted(button.ticket(), Role.CARD));
  }

  private Optional<Posted> byTopic(Incoming.Message message, Incoming.Replied replied) {
    if (!mayBeTickets(message.chat().id(), replied)) {
      return Optional.empty();
    }
    if (isUnsettled(message, replied)) {
      throw new UnsettledMessageException(replied.id());
    }
    return topic(message).map(ticket -> new Posted(ticket, Role.FROM_CUSTOMER));
  }

  private boolean mayBeTickets(long chat, Incoming.Replied replied) {
    return replied.byThisBot() && !posts.isAside(chat, replied.id());
  }

  /// Two clocks: how quickly it came is told by Telegram's, how long ago by our own.
  private boolean isUnsettled(Incoming.Message message, Incoming.Replied replied) {
    return message.at().isBefore(replied.at().plus(QUICK))
        && clock.instant().isBefore(message.receivedAt().plus(QUICK));
  }
}
