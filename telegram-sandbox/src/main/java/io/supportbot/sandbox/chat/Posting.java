package io.supportbot.sandbox.chat;

import io.supportbot.sandbox.api.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Puts messages into chats, changes and removes them, and tells the bot what it may know of it.
/// Every method is called under the lock of the [World].
public final class Posting {
  /// Updates about messages live for a day.
  private static final Duration KEPT = Duration.ofDays(1);

  /// The bot's own service messages that come back to it as updates.
  private static final Set<String> RETURNED_TO_BOT =
      Set.of(
          "new_chat_title", "left_chat_member", "pinned_message", "forum_topic_created",
          "forum_topic_edited", "forum_topic_closed", "forum_topic_reopened",
          "general_forum_topic_hidden", "general_forum_topic_unhidden");

  /// Fields of a Message that are not its content and stay when it is edited.
  private static final Set<String> ENVELOPE =
      Set.of(
          "message_id", "message_thread_id", "from", "sender_chat", "chat", "date",
          "is_topic_message", "reply_to_message", "quote", "media_group_id", "via_bot",
          "has_protected_content", "forward_origin", "external_reply");

  private final World world;
  private final InputFields inputFields;

  public Posting(World world) {
    this.world = world;
    this.inputFields = new InputFields(world);
  }

  public StoredMessage byBot(Chat chat, Draft draft) {
    return post(chat, Author.bot(world), draft);
  }

  /// The id that the parts of one album share.
  public String newAlbumId() {
    return world.nextSequence();
  }

  StoredMessage byPerson(Chat chat, Account account, Draft draft) {
    return post(chat, Author.person(world, account, chat), draft);
  }

  private StoredMessage post(Chat chat, Author author, Draft given) {
    // Where topics were switched off, what was in one goes to the whole group.
    Draft draft = chat.isForum() ? given : given.in(0);
    int id = world.nextMessageId(chat);
    if (draft.content().has("forum_topic_created")) {
      draft = draft.in(id);
    }
    ObjectNode markup = draft.markup();
    ObjectNode json = envelope(chat, author, draft, id);
    json.setAll(draft.content());
    if (markup != null && markup.has("inline_keyboard")) {
      json.set("reply_markup", markup);
    }
    StoredMessage message =
        new StoredMessage(
            json, chat.id(), id, draft.topicId(), author.id(), markup, draft.service(), Map.of(),
            chat.touch());
    chat.put(message);
    if (author.isBot()) {
      if (markup != null && !markup.has("inline_keyboard")) {
        inputFields.take(chat, message, markup, draft.replyTo());
      }
      if (draft.service() && RETURNED_TO_BOT.stream().anyMatch(json::has)) {
        publish("message", message, chat);
      }
    } else if (botSees(chat, message, draft.replyTo())) {
      publish("message", message, chat);
    }
    world.events().happened(() -> event("message", chat, message));
    return message;
  }

  private ObjectNode envelope(Chat chat, Author author, Draft draft, int id) {
    ObjectNode json = Json.object().put("message_id", id);
    json.set("from", author.user());
    if (author.shownChat() != null) {
      json.set("sender_chat", author.shownChat());
    }
    json.set("chat", world.chatJson(chat));
    json.put("date", world.nowSeconds());
    StoredMessage replyTo = draft.replyTo();
    if (draft.topicId() != 0) {
      json.put("message_thread_id", draft.topicId()).put("is_topic_message", true);
      if (replyTo == null) {
        replyTo = chat.message(draft.topicId());
      }
    } else if (replyTo != null && chat.kind() == Chat.Kind.SUPERGROUP) {
      // Replies outside of topics carry the id of a thread that is no topic.
      long thread = Json.integer(replyTo.json(), "message_thread_id");
      json.put("message_thread_id", thread == 0 ? replyTo.id() : thread);
    }
    if (replyTo != null) {
      ObjectNode shown = replyTo.json().deepCopy();
      shown.remove("reply_to_message");
      json.set("reply_to_message", shown);
    }
    if (!draft.albumId().isEmpty()) {
      json.put("media_group_id", draft.albumId());
    }
    json.setAll(draft.extra());
    return json;
  }

  /// In a group where it is no admin a bot in privacy mode sees commands, replies to it and service
  /// messages alone.
  private boolean botSees(Chat chat, StoredMessage message, @Nullable StoredMessage replyTo) {
    if (chat.isPrivate()) {
      return true;
    }
    Member bot = chat.member(world.bot().id());
    if (!bot.isPresent()) {
      return false;
    }
    if (bot.isAdmin() || !world.bot().privacyMode() || message.service()) {
      return true;
    }
    return (replyTo != null && replyTo.authorId() == world.bot().id())
        || isCommandForBot(message.json());
  }

  private boolean isCommandForBot(JsonNode json) {
    for (JsonNode entity : json.path("entities")) {
      if (entity.path("type").asString("").equals("bot_command")) {
        int offset = entity.path("offset").asInt();
        String command =
            json.path("text").asString().substring(offset, offset + entity.path("length").asInt());
        int at = command.indexOf('@');
        return at < 0
            || command.substring(at + 1).toLowerCase(Locale.ROOT)
                .equals(world.bot().username().toLowerCase(Locale.ROOT));
      }
    }
    return false;
  }

  /// Replaces what a message says.
  ///
  /// @param content the new content; the old markup goes where none is given
  public StoredMessage edit(
      Chat chat, StoredMessage message, ObjectNode content, @Nullable ObjectNode markup) {
    ObjectNode json = Json.object();
    message
        .json()
        .properties()
        .forEach(
            field -> {
              if (ENVELOPE.contains(field.getKey())) {
                json.set(field.getKey(), field.getValue());
              }
            });
    ObjectNode before = content(message.json());
    if (!before.equals(content)) {
      json.put("edit_date", world.nowSeconds());
    } else if (message.json().has("edit_date")) {
      json.set("edit_date", message.json().get("edit_date"));
    }
    json.setAll(content);
    if (markup != null) {
      json.set("reply_markup", markup);
    }
    StoredMessage edited = message.edited(json, markup, chat.touch());
    chat.put(edited);
    if (message.authorId() != world.bot().id() && botSees(chat, edited, null)) {
      publish("edited_message", edited, chat);
    }
    world.events().happened(() -> event("edit", chat, edited));
    return edited;
  }

  /// What of a Message is its content, so that an edit replaces it.
  public static ObjectNode content(ObjectNode json) {
    ObjectNode content = Json.object();
    json.properties()
        .forEach(
            field -> {
              if (!ENVELOPE.contains(field.getKey())
                  && !Set.of("edit_date", "reply_markup").contains(field.getKey())) {
                content.set(field.getKey(), field.getValue());
              }
            });
    return content;
  }

  public void delete(Chat chat, StoredMessage message) {
    chat.remove(message.id());
    chat.pinned().remove(Integer.valueOf(message.id()));
    chat.touch();
    world
        .events()
        .happened(() -> chatEvent("delete", chat.id()).put("message_id", message.id()));
  }

  private void publish(String kind, StoredMessage message, Chat chat) {
    long date =
        Math.max(Json.integer(message.json(), "date"), Json.integer(message.json(), "edit_date"));
    world
        .updates()
        .accept(kind, message.json(), Instant.ofEpochSecond(date).plus(KEPT), chat.id());
  }

  static ObjectNode chatEvent(String type, long chatId) {
    return Json.object().put("type", type).put("chat_id", chatId);
  }

  private static ObjectNode event(String type, Chat chat, StoredMessage message) {
    ObjectNode event = chatEvent(type, chat.id()).put("message_id", message.id());
    event.set("message", MessageView.forWatchers(message, chat.forcedReplies()));
    return event;
  }
}
