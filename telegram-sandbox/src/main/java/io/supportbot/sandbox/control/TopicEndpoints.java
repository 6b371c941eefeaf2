package io.supportbot.sandbox.control;

import io.javalin.http.Context;
import io.supportbot.sandbox.api.Json;
import io.supportbot.sandbox.api.TopicIcons;
import io.supportbot.sandbox.chat.Account;
import io.supportbot.sandbox.chat.Chat;
import io.supportbot.sandbox.chat.Topic;
import io.supportbot.sandbox.chat.Topics;
import io.supportbot.sandbox.chat.World;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What people do with topics on the page.
final class TopicEndpoints {
  private final World world;
  private final Topics topics;

  TopicEndpoints(World world, Topics topics) {
    this.world = world;
    this.topics = topics;
  }

  void create(Context context) {
    Chat chat = chat(context);
    JsonNode body = ControlApi.body(context);
    String name = ControlApi.text(body, "name");
    String icon = Json.text(body, "icon_custom_emoji_id");
    if (icon != null && TopicIcons.emoji(icon).isEmpty()) {
      throw new IllegalArgumentException("there is no such icon for topics, was " + icon);
    }
    Topic topic = topics.create(chat, actor(chat, body), name, Topic.DEFAULT_COLOR, icon);
    ControlApi.write(context, StateView.topic(topic));
  }

  void change(Context context) {
    Chat chat = chat(context);
    int threadId = (int) ControlApi.number(context.pathParam("thread"));
    Topic topic = world.locked(() -> chat.topics().get(threadId));
    if (topic == null) {
      throw new IllegalArgumentException("topic must exist, was " + threadId);
    }
    Account by = actor(chat, ControlApi.body(context));
    switch (context.pathParam("action")) {
      case "close" -> topics.setClosed(chat, by, topic, true);
      case "reopen" -> topics.setClosed(chat, by, topic, false);
      case "delete" -> topics.delete(chat, topic);
      default -> throw new IllegalArgumentException("action must be close, reopen or delete");
    }
    ControlApi.done(context);
  }

  private Chat chat(Context context) {
    return world.chat(ControlApi.number(context.pathParam("chat")));
  }

  /// Who acts. Somebody does where it is not said; null, the bot, in a group without people.
  private @Nullable Account actor(Chat chat, JsonNode body) {
    if (body.has("person_id")) {
      return world.person(Json.integer(body, "person_id"));
    }
    return world.locked(
        () ->
            chat.members().keySet().stream()
                .map(world::findPerson)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null));
  }
}
