package io.supportbot.sandbox.chat;

import io.supportbot.sandbox.api.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// A forum topic; its thread id is the id of the message that created it.
///
/// @param creatorId a person or the bot; may change, close and open it without being an admin
public record Topic(
    int threadId,
    String name,
    int iconColor,
    @Nullable String iconEmojiId,
    boolean closed,
    long creatorId) {
  public static final int DEFAULT_COLOR = 7_322_096;

  Topic withClosed(boolean isClosed) {
    return new Topic(threadId, name, iconColor, iconEmojiId, isClosed, creatorId);
  }

  Topic renamed(String newName, @Nullable String newEmojiId) {
    return new Topic(threadId, newName, iconColor, newEmojiId, closed, creatorId);
  }

  /// The ForumTopic of the Bot API.
  public ObjectNode json() {
    ObjectNode json = Json.object().put("message_thread_id", threadId);
    json.setAll(created());
    return json;
  }

  ObjectNode created() {
    ObjectNode json = Json.object().put("name", name).put("icon_color", iconColor);
    if (iconEmojiId != null) {
      json.put("icon_custom_emoji_id", iconEmojiId);
    }
    return json;
  }
}
