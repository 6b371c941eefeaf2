package io.supportbot.sandbox.chat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which message each person of a chat is made to answer: at most one in a topic, the newest. It is
/// remembered until the person has answered or closed it, or the message is deleted. Guarded by the
/// lock of the [World].
public final class ForcedReplies {
  private record Composer(long personId, int topicId) {}

  private final Map<Composer, StoredMessage> messages = new HashMap<>();

  void force(long personId, StoredMessage message) {
    messages.put(new Composer(personId, message.topicId()), message);
  }

  /// The person's input field in the topic is taken by something newer.
  void replace(long personId, int topicId) {
    messages.remove(new Composer(personId, topicId));
  }

  /// The person has answered the message or closed it.
  ///
  /// @return whether it was forced
  boolean settle(long personId, int messageId) {
    return messages
        .entrySet()
        .removeIf(
            forced ->
                forced.getKey().personId() == personId && forced.getValue().id() == messageId);
  }

  void forget(int messageId) {
    messages.values().removeIf(message -> message.id() == messageId);
  }

  /// Who has yet to answer the message, in the order of their ids.
  public List<Long> people(StoredMessage message) {
    return messages.entrySet().stream()
        .filter(forced -> forced.getValue().id() == message.id())
        .map(forced -> forced.getKey().personId())
        .sorted()
        .toList();
  }

  /// The message that the person is made to answer.
  ///
  /// @param topicId 0 for General and for a chat without topics
  public @Nullable StoredMessage in(int topicId, long personId) {
    return messages.get(new Composer(personId, topicId));
  }
}
