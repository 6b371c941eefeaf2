package io.supportbot.sandbox.chat;

import io.supportbot.sandbox.api.Json;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// Topics of a forum, made and changed by the bot or by people. Takes the lock itself.
public final class Topics {
  private final World world;
  private final Posting posting;

  public Topics(World world, Posting posting) {
    this.world = world;
    this.posting = posting;
  }

  /// Opens a topic.
  ///
  /// @param by a person, or null for the bot
  public Topic create(
      Chat chat, @Nullable Account by, String name, int color, @Nullable String emojiId) {
    return world.locked(
        () -> {
          requireForum(chat);
          long creatorId = by == null ? world.bot().id() : by.id();
          Topic draft = new Topic(0, name, color, emojiId, false, creatorId);
          ObjectNode content = Json.object();
          content.set("forum_topic_created", draft.created());
          StoredMessage message = post(chat, by, Draft.service(content));
          Topic topic = new Topic(message.id(), name, color, emojiId, false, creatorId);
          chat.topics().put(topic.threadId(), topic);
          changed(chat);
          return topic;
        });
  }

  /// Gives a topic a name and an icon; the service message tells what of them is new.
  ///
  /// @param emojiId null for the bubble of its color
  public void rename(
      Chat chat, @Nullable Account by, Topic topic, String name, @Nullable String emojiId) {
    world.lockedRun(
        () -> {
          requireForum(chat);
          chat.topics().put(topic.threadId(), topic.renamed(name, emojiId));
          ObjectNode edited = Json.object();
          if (!name.equals(topic.name())) {
            edited.put("name", name);
          }
          if (!Objects.equals(emojiId, topic.iconEmojiId())) {
            edited.put("icon_custom_emoji_id", emojiId == null ? "" : emojiId);
          }
          serviceMessage(chat, by, topic, "forum_topic_edited", edited);
        });
  }

  public void setClosed(Chat chat, @Nullable Account by, Topic topic, boolean closed) {
    world.lockedRun(
        () -> {
          requireForum(chat);
          chat.topics().put(topic.threadId(), topic.withClosed(closed));
          serviceMessage(
              chat, by, topic, closed ? "forum_topic_closed" : "forum_topic_reopened",
              Json.object());
        });
  }

  /// With all its messages; the bot is told nothing.
  public void delete(Chat chat, Topic topic) {
    world.lockedRun(
        () -> {
          requireForum(chat);
          chat.topics().remove(topic.threadId());
          List.copyOf(chat.messages().values()).stream()
              .filter(message -> message.topicId() == topic.threadId())
              .forEach(message -> posting.delete(chat, message));
          changed(chat);
        });
  }

  public void renameGeneral(Chat chat, String name) {
    world.lockedRun(
        () -> {
          chat.renameGeneral(name);
          post(chat, null, general("forum_topic_edited", Json.object().put("name", name)));
          changed(chat);
        });
  }

  public void setGeneralClosed(Chat chat, boolean closed) {
    world.lockedRun(
        () -> {
          chat.setGeneralClosed(closed);
          String field = closed ? "forum_topic_closed" : "forum_topic_reopened";
          post(chat, null, general(field, Json.object()));
          changed(chat);
        });
  }

  public void setGeneralHidden(Chat chat, boolean hidden) {
    world.lockedRun(
        () -> {
          chat.setGeneralHidden(hidden);
          String field = hidden ? "general_forum_topic_hidden" : "general_forum_topic_unhidden";
          post(chat, null, general(field, Json.object()));
          changed(chat);
        });
  }

  private static void requireForum(Chat chat) {
    if (!chat.isForum()) {
      throw new IllegalStateException("the group must be a forum to have topics");
    }
  }

  private static Draft general(String field, ObjectNode value) {
    ObjectNode content = Json.object();
    content.set(field, value);
    return Draft.service(content);
  }

  private void serviceMessage(
      Chat chat, @Nullable Account by, Topic topic, String field, ObjectNode value) {
    post(chat, by, general(field, value).in(topic.threadId()));
    changed(chat);
  }

  private StoredMessage post(Chat chat, @Nullable Account by, Draft draft) {
    return by == null ? posting.byBot(chat, draft) : posting.byPerson(chat, by, draft);
  }

  private void changed(Chat chat) {
    chat.touch();
    world.events().happened(() -> Posting.chatEvent("topic", chat.id()));
  }
}
