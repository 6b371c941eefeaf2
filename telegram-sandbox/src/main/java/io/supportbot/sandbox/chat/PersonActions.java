package io.supportbot.sandbox.chat;

import io.supportbot.sandbox.api.Json;
import io.supportbot.sandbox.entity.FormattedText;
import io.supportbot.sandbox.entity.TextReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What people do. Whatever a real app would not let them do is an [IllegalStateException].
public final class PersonActions {
  private static final Duration CALLBACK_KEPT = Duration.ofSeconds(150);
  private static final Duration INLINE_KEPT = Duration.ofSeconds(30);

  private final World world;
  private final Posting posting;

  public PersonActions(World world, Posting posting) {
    this.world = world;
    this.posting = posting;
  }

  /// Where somebody writes.
  ///
  /// @param topicId 0 for a chat without topics and for General
  /// @param replyTo the id of the message replied to, 0 for none
  public record Place(long chatId, int topicId, int replyTo) {
    public static Place in(long chatId) {
      return new Place(chatId, 0, 0);
    }

    public Place topic(int newTopicId) {
      return new Place(chatId, newTopicId, replyTo);
    }

    public Place replyingTo(int messageId) {
      return new Place(chatId, topicId, messageId);
    }
  }

  /// A file to be sent.
  public record Attachment(Files.NewFile file, FileContent content, String caption) {}

  public StoredMessage send(long personId, Place place, String text) {
    FormattedText typed = TextReader.typed(text);
    if (typed.text().isEmpty() || typed.codePoints() > 4096) {
      throw new IllegalStateException(
          "text must have 1 to 4096 characters, had " + typed.codePoints());
    }
    return post(personId, place, Media.text(typed), "");
  }

  /// Sends one file, or several as an album.
  public List<StoredMessage> sendFiles(long personId, Place place, List<Attachment> attachments) {
    return world.locked(
        () -> {
          String album = attachments.size() > 1 ? world.nextSequence() : "";
          List<StoredMessage> sent = new ArrayList<>();
          for (Attachment attachment : attachments) {
            StoredFile file = world.files().store(attachment.file(), attachment.content());
            ObjectNode content = Media.file(file, TextReader.typed(attachment.caption()));
            sent.add(post(personId, place, content, album));
          }
          return sent;
        });
  }

  /// Sends any other content: a contact, a location.
  public StoredMessage sendContent(long personId, Place place, ObjectNode content) {
    return post(personId, place, content, "");
  }

  private StoredMessage post(long personId, Place place, ObjectNode content, String album) {
    return world.locked(
        () -> {
          Account account = world.person(personId);
          Chat chat = writable(account, place.chatId());
          StoredMessage replyTo = null;
          if (place.replyTo() != 0) {
            replyTo = existing(chat, place.replyTo());
          }
          // A reply goes to the topic of its message, unless topics were switched off since.
          int topic =
              place.topicId() == 0 && replyTo != null && chat.isForum()
                  ? replyTo.topicId()
                  : place.topicId();
          checkTopic(chat, chat.member(personId), topic);
          if (chat.isPrivate()) {
            chat.start();
          }
          closeOneTimeKeyboard(chat, personId);
          chat.forcedReplies().settle(personId, place.replyTo());
          return posting.byPerson(
              chat, account, Draft.of(content).in(topic).replyingTo(replyTo).inAlbum(album));
        });
  }

  private static void closeOneTimeKeyboard(Chat chat, long personId) {
    ObjectNode keyboard = chat.replyKeyboards().get(personId);
    if (keyboard != null && keyboard.path("one_time_keyboard").asBoolean(false)) {
      chat.replyKeyboards().remove(personId);
    }
  }

  /// Closes the reply that a message forces, without an answer; the bot is told nothing.
  public void closeForcedReply(long personId, long chatId, int messageId) {
    world.lockedRun(
        () -> {
          Chat chat = world.chat(chatId);
          if (chat.forcedReplies().settle(personId, messageId)) {
            chat.touch();
            world.events().happened(() -> Posting.chatEvent("chat", chatId));
          }
        });
  }

  private Chat writable(Account account, long chatId) {
    Chat chat = world.chat(chatId);
    if (account.deactivated()) {
      throw new IllegalStateException("a deactivated account cannot write");
    }
    if (chat.isPrivate()) {
      if (chat.id() != account.id()) {
        throw new IllegalStateException("a person cannot write in the private chat of another");
      }
      if (account.blockedBot()) {
        throw new IllegalStateException("a person who blocked the bot must unblock it to write");
      }
      return chat;
    }
    Member member = chat.member(account.id());
    if (!member.isPresent()) {
      throw new IllegalStateException("a person must be a member of the group to write in it");
    }
    if (chat.migratedTo() != null || chat.isDeleted()) {
      throw new IllegalStateException("the group is closed: it was upgraded or deleted");
    }
    return chat;
  }

  private static void checkTopic(Chat chat, Member member, int topicId) {
    if (topicId == 0) {
      if (chat.isForum() && chat.isGeneralClosed() && !member.may("can_manage_topics")) {
        throw new IllegalStateException("the General topic is closed");
      }
      return;
    }
    Topic topic = chat.isForum() ? chat.topics().get(topicId) : null;
    if (topic == null) {
      throw new IllegalStateException("topic must exist, was " + topicId);
    }
    if (topic.closed() && !member.may("can_manage_topics")) {
      throw new IllegalStateException("the topic is closed");
    }
  }

  private static StoredMessage existing(Chat chat, int messageId) {
    StoredMessage message = chat.message(messageId);
    if (message == null) {
      throw new IllegalStateException("message must exist, was " + messageId);
    }
    return message;
  }

  /// Presses an inline button.
  ///
  /// @return the id of the callback query
  public String press(long personId, long chatId, int messageId, String data) {
    return world.locked(
        () -> {
          Account account = world.person(personId);
          Chat chat = world.chat(chatId);
          StoredMessage message = chat.message(messageId);
          String id = world.nextSequence();
          world.callbacks().put(id, new Callback(id, personId, chatId, world.now(), null));
          ObjectNode query = Json.object().put("id", id);
          query.set("from", account.user());
          query.set("message", message == null ? gone(chat, messageId) : message.json());
          query.put("chat_instance", Long.toString(chatId * 31 + 7)).put("data", data);
          world
              .updates()
              .accept("callback_query", query, world.now().plus(CALLBACK_KEPT), personId);
          return id;
        });
  }

  private ObjectNode gone(Chat chat, int messageId) {
    ObjectNode gone = Json.object();
    gone.set("chat", world.chatJson(chat));
    return gone.put("message_id", messageId).put("date", 0);
  }

  public @Nullable Callback callback(String id) {
    return world.locked(() -> world.callbacks().get(id));
  }

  public StoredMessage edit(long personId, long chatId, int messageId, String text) {
    return world.locked(
        () -> {
          Chat chat = world.chat(chatId);
          StoredMessage message = own(personId, chat, messageId);
          ObjectNode content = Posting.content(message.json());
          boolean caption = !content.has("text");
          String field = caption ? "caption" : "text";
          String entities = caption ? "caption_entities" : "entities";
          content.remove(List.of(field, entities));
          Media.withText(content, field, entities, TextReader.typed(text));
          return posting.edit(chat, message, content, null);
        });
  }

  /// The bot is told nothing of it.
  public void delete(long personId, long chatId, int messageId) {
    world.lockedRun(
        () -> {
          Chat chat = world.chat(chatId);
          StoredMessage message = existing(chat, messageId);
          boolean allowed =
              chat.isPrivate()
                  || message.authorId() == personId
                  || chat.member(personId).may("can_delete_messages");
          if (!allowed) {
            throw new IllegalStateException("only its author or an admin may delete a message");
          }
          posting.delete(chat, message);
        });
  }

  private static StoredMessage own(long personId, Chat chat, int messageId) {
    StoredMessage message = existing(chat, messageId);
    if (message.authorId() != personId) {
      throw new IllegalStateException("only its author may edit a message");
    }
    return message;
  }

  /// Types a question after the bot's name.
  public String askInline(long personId, String query) {
    return world.locked(
        () -> {
          String id = world.nextSequence();
          world.inlineQueries().put(id, new InlineQuery(id, personId, world.now(), null));
          ObjectNode update = Json.object().put("id", id);
          update.set("from", world.person(personId).user());
          update.put("query", query).put("offset", "").put("chat_type", "private");
          world.updates().accept("inline_query", update, world.now().plus(INLINE_KEPT), personId);
          return id;
        });
  }

  public @Nullable JsonNode inlineResults(String queryId) {
    return world.locked(
        () -> {
          InlineQuery query = world.inlineQueries().get(queryId);
          return query == null ? null : query.results();
        });
  }
}
