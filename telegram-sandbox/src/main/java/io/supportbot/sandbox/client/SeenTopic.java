package io.supportbot.sandbox.client;

import io.supportbot.sandbox.api.TopicIcons;
import io.supportbot.sandbox.chat.Topic;

/// A topic of a forum as somebody saw it at one moment; it does not change when the topic does.
///
/// @param thread what the Bot API calls its message_thread_id
/// @param icon the emoji of its icon; empty where it wears a bubble of its color
/// @param color of the bubble, as RGB
public record SeenTopic(int thread, String name, String icon, int color, boolean closed) {
  static SeenTopic of(Topic topic) {
    return new SeenTopic(
        topic.threadId(),
        topic.name(),
        TopicIcons.emoji(topic.iconEmojiId()),
        topic.iconColor(),
        topic.closed());
  }
}
