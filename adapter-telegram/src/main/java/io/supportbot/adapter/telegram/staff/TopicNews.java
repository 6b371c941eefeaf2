package io.supportbot.adapter.telegram.staff;

import io.supportbot.adapter.telegram.topic.KnownTopics;
import io.supportbot.adapter.telegram.topic.ShownTopics;
import io.supportbot.adapter.telegram.updates.Incoming;
import jakarta.inject.Inject;

/// What Telegram tells of the topics of the staff group.
final class TopicNews {
  private final KnownTopics known;
  private final ShownTopics shown;

  @Inject
  TopicNews(KnownTopics known, ShownTopics shown) {
    this.known = known;
    this.shown = shown;
  }

  /// Telegram's own word that a topic was made comes even where its answer to the making was lost.
  void made(Incoming.TopicMade topic) {
    StaffTopics.named(topic.title())
        .ifPresent(ticket -> known.remember(topic.chat().id(), topic.topic(), ticket));
  }

  /// Who closed the topic of a ticket in work did not end the ticket: with the next message the topic is opened again.
  void turned(Incoming.TopicTurned topic) {
    shown.forget(topic.topic());
  }
}
