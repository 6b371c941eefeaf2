package io.supportbot.sandbox.control;

import io.supportbot.sandbox.api.Json;
import io.supportbot.sandbox.api.TopicIcons;
import io.supportbot.sandbox.chat.Account;
import io.supportbot.sandbox.chat.Chat;
import io.supportbot.sandbox.chat.MessageView;
import io.supportbot.sandbox.chat.Topic;
import io.supportbot.sandbox.chat.World;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Draws people, chats and messages for the page.
final class StateView {
  private final World world;

  StateView(World world) {
    this.world = world;
  }

  ObjectNode state() {
    return world.locked(
        () -> {
          ObjectNode state = Json.object();
          state.set("bot", world.bot().user());
          state.set("people", Json.array(world.people().stream().map(StateView::person).toList()));
          state.set(
              "chats",
              Json.array(
                  world.chats().stream()
                      .filter(chat -> chat.migratedTo() == null && !chat.isDeleted())
                      .map(this::chat)
                      .toList()));
          state.set("commands", world.profile().commands());
          ObjectNode icons = Json.object();
          TopicIcons.all().forEach(icons::put);
          state.set("topic_icons", icons);
          return state;
        });
  }

  static ObjectNode person(Account account) {
    return account.user().put("blocked_bot", account.blockedBot());
  }

  ObjectNode chat(Chat chat) {
    return world.locked(
        () -> {
          ObjectNode json =
              Json.object()
                  .put("id", chat.id())
                  .put("type", chat.kind().name().toLowerCase(Locale.ROOT));
          if (!chat.isPrivate()) {
            json.put("title", chat.title()).put("is_forum", chat.isForum());
          }
          json.set("members", members(chat));
          json.set("topic_managers", topicManagers(chat));
          json.set(
              "topics", Json.array(chat.topics().values().stream().map(StateView::topic).toList()));
          if (chat.isForum()) {
            json.set(
                "general",
                Json.object()
                    .put("name", chat.generalName())
                    .put("closed", chat.isGeneralClosed())
                    .put("hidden", chat.isGeneralHidden()));
          }
          return json;
        });
  }

  /// The people who may write in closed topics.
  private ArrayNode topicManagers(Chat chat) {
    ArrayNode managers = Json.array();
    chat.members()
        .forEach(
            (id, member) -> {
              if (member.may("can_manage_topics") && id != world.bot().id()) {
                managers.add(id);
              }
            });
    return managers;
  }

  private ArrayNode members(Chat chat) {
    ArrayNode members = Json.array();
    if (chat.isPrivate()) {
      members.add(chat.id());
    }
    chat.members()
        .forEach(
            (id, member) -> {
              if (member.isPresent() && id != world.bot().id()) {
                members.add(id);
              }
            });
    return members;
  }

  static ObjectNode topic(Topic topic) {
    return topic.json().put("closed", topic.closed());
  }

  /// Messages and, for the viewer, the keyboard below the input field.
  ObjectNode messages(Chat chat, @Nullable Long viewer) {
    return world.locked(
        () -> {
          ObjectNode json = Json.object();
          json.set(
              "messages",
              Json.array(
                  chat.messages().values().stream()
                      .map(message -> MessageView.forWatchers(message, chat.forcedReplies()))
                      .toList()));
          ObjectNode keyboard = viewer == null ? null : chat.replyKeyboards().get(viewer);
          if (keyboard == null) {
            json.putNull("reply_keyboard");
          } else {
            json.set("reply_keyboard", keyboard);
          }
          return json;
        });
  }
}
