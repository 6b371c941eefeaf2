package io.supportbot.sandbox.chat;

import io.supportbot.sandbox.api.Json;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What a message of the bot does to the input field of those it is meant for: a keyboard below it,
/// none any more, or an answer they are made to give.
final class InputFields {
  private final World world;

  InputFields(World world) {
    this.world = world;
  }

  /// @param markup of the message, no inline keyboard
  void take(
      Chat chat, StoredMessage message, ObjectNode markup, @Nullable StoredMessage replyTo) {
    for (long person : addressees(chat, message, markup, replyTo)) {
      if (markup.has("keyboard")) {
        chat.replyKeyboards().put(person, markup);
      } else if (markup.has("remove_keyboard")) {
        chat.replyKeyboards().remove(person);
      }
      if (markup.path("force_reply").asBoolean(false)) {
        chat.forcedReplies().force(person, message);
      } else {
        chat.forcedReplies().replace(person, message.topicId());
      }
    }
    world.events().happened(() -> Posting.chatEvent("chat", message.chatId()));
  }

  /// Everybody or, of a selective one in a group, who is mentioned or whose message it answers.
  private List<Long> addressees(
      Chat chat, StoredMessage message, JsonNode markup, @Nullable StoredMessage replyTo) {
    if (chat.isPrivate()) {
      return List.of(chat.id());
    }
    List<Long> people =
        chat.members().entrySet().stream()
            .filter(entry -> entry.getValue().isPresent() && entry.getKey() != world.bot().id())
            .map(Map.Entry::getKey)
            .toList();
    if (!markup.path("selective").asBoolean(false)) {
      return people;
    }
    Set<String> mentioned = mentioned(message.json());
    return people.stream()
        .filter(
            person ->
                mentioned.contains(Long.toString(person))
                    || mentioned.contains(userName(person))
                    || (replyTo != null && replyTo.authorId() == person))
        .toList();
  }

  /// As it is mentioned, in lower case; empty where the person has none.
  private String userName(long personId) {
    String name = world.person(personId).username();
    return name == null ? "" : "@" + name.toLowerCase(Locale.ROOT);
  }

  /// Whom a text or caption mentions: ids, and `@names` in lower case.
  private static Set<String> mentioned(JsonNode json) {
    boolean caption = !json.has("text");
    String text = json.path(caption ? "caption" : "text").asString("");
    Set<String> mentioned = new HashSet<>();
    for (JsonNode entity : json.path(caption ? "caption_entities" : "entities")) {
      switch (entity.path("type").asString("")) {
        case "text_mention" ->
            mentioned.add(Long.toString(Json.integer(entity.path("user"), "id")));
        case "mention" -> {
          int at = entity.path("offset").asInt();
          mentioned.add(
              text.substring(at, at + entity.path("length").asInt()).toLowerCase(Locale.ROOT));
        }
        default -> {}
      }
    }
    return mentioned;
  }
}
