package io.supportbot.adapter.telegram.outgoing;

import io.supportbot.adapter.telegram.outgoing.Outgoing.Posted;
import io.supportbot.application.delivery.PostedMessage;
import io.supportbot.application.delivery.PostedMessages;
import java.util.List;
import java.util.Optional;

/// The bot's own messages about tickets, as this channel names them. Thread-safe.
final class Posts {
  private final PostedMessages posted;

  Posts(PostedMessages posted) {
    this.posted = posted;
  }

  /// The newest message of a ticket in this role; one in another chat is of no use here.
  Optional<Integer> newest(long chat, Posted role) {
    return posted
        .newest(OutgoingDeliveries.CHANNEL, role.ticket(), role.role().name())
        .filter(message -> message.conversation().equals(Long.toString(chat)))
        .map(message -> Integer.parseInt(message.message()));
  }

  /// Notes messages at once.
  void remember(long chat, List<Integer> ids, Posted role) {
    posted.remember(of(chat, ids, role));
  }

  /// Messages as they are to be remembered.
  static List<PostedMessage> of(long chat, List<Integer> ids, Posted role) {
    return ids.stream()
        .map(
            id ->
                new PostedMessage(
                    OutgoingDeliveries.CHANNEL,
                    Long.toString(chat),
                    Integer.toString(id),
                    role.ticket(),
                    role.role().name()))
        .toList();
  }
}
