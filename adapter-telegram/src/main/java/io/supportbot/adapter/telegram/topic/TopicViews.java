package io.supportbot.adapter.telegram.topic;

import io.supportbot.domain.ticket.TicketNumber;
import java.util.Optional;

/// How the topics of tickets are to look. Thread-safe.
@FunctionalInterface
public interface TopicViews {
  /// The present view of a ticket's topic; empty where there is no such ticket.
  Optional<TopicView> of(TicketNumber ticket);
}
