package io.supportbot.adapter.telegram.topic;

import io.supportbot.application.delivery.PostedMessage;
import io.supportbot.application.delivery.PostedMessages;
import io.supportbot.domain.ticket.TicketNumber;
import java.util.List;
import java.util.Optional;

/// Which topic belongs to which ticket. Works inside the caller's unit of work, or on its own. Thread-safe.
public final class KnownTopics {
  private static final String CHANNEL = "telegram";
  private static final String ROLE = "TOPIC";

  private final PostedMessages posted;

  public KnownTopics(PostedMessages posted) {
    this.posted = posted;
  }

  /// The ticket whose topic this is.
  public Optional<TicketNumber> ticketOf(long chat, int topic) {
    return posted
        .find(CHANNEL, Long.toString(chat), Integer.toString(topic))
        .filter(message -> message.role().equals(ROLE))
        .map(PostedMessage::ticket);
  }

  /// The newest topic of a ticket; one in another chat is of no use here.
  public Optional<Integer> topicOf(long chat, TicketNumber ticket) {
    return posted
        .newest(CHANNEL, ticket, ROLE)
        .filter(message -> message.conversation().equals(Long.toString(chat)))
        .map(message -> Integer.parseInt(message.message()));
  }

  /// Notes a topic; one that is known already stays as it is.
  public void remember(long chat, int topic, TicketNumber ticket) {
    if (ticketOf(chat, topic).isEmpty()) {
      posted.remember(
          List.of(
              new PostedMessage(
                  CHANNEL, Long.toString(chat), Integer.toString(topic), ticket, ROLE)));
    }
  }
}
