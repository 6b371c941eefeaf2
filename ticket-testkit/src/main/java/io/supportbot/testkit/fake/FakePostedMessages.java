package io.supportbot.testkit.fake;

import io.supportbot.application.delivery.PostedMessage;
import io.supportbot.application.delivery.PostedMessages;
import io.supportbot.domain.ticket.TicketNumber;
import java.util.List;
import java.util.Optional;

/// Posted messages in memory.
public final class FakePostedMessages implements PostedMessages {
  private final Table<Key, PostedMessage> messages;

  public FakePostedMessages(FakeUnitOfWork units) {
    messages = new Table<>(units);
  }

  @Override
  public void remember(List<PostedMessage> posted) {
    posted.forEach(message -> messages.put(Key.of(message), message));
  }

  @Override
  public Optional<PostedMessage> find(String channel, String conversation, String message) {
    return messages.get(new Key(channel, conversation, message));
  }

  @Override
  public List<PostedMessage> of(
      String channel, String conversation, TicketNumber ticket, String role) {
    return messages.values().stream()
        .filter(m -> m.channel().equals(channel) && m.conversation().equals(conversation))
        .filter(m -> m.ticket().equals(ticket) && m.role().equals(role))
        .toList();
  }

  void moveConversation(String channel, String from, String to) {
    for (PostedMessage m : messages.values()) {
      if (m.channel().equals(channel) && m.conversation().equals(from)) {
        messages.remove(Key.of(m));
        PostedMessage moved = new PostedMessage(channel, to, m.message(), m.ticket(), m.role());
        messages.put(Key.of(moved), moved);
      }
    }
  }

  private record Key(String channel, String conversation, String message) {
    static Key of(PostedMessage m) {
      return new Key(m.channel(), m.conversation(), m.message());
    }
  }
}
