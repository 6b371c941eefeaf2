package io.supportbot.adapter.telegram.updates;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.pengrad.telegrambot.model.CallbackQuery;
import com.pengrad.telegrambot.model.Chat;
import com.pengrad.telegrambot.model.ChatMember;
import com.pengrad.telegrambot.model.ChatMemberUpdated;
import com.pengrad.telegrambot.model.Message;
import com.pengrad.telegrambot.model.Update;
import com.pengrad.telegrambot.model.message.MaybeInaccessibleMessage;
import com.pengrad.telegrambot.utility.BotUtils;
import io.supportbot.adapter.telegram.updates.Incoming.Replied;
import io.supportbot.adapter.telegram.updates.Incoming.Sender;
import io.supportbot.application.intake.IncomingUpdate;
import io.supportbot.domain.ticket.Attachment;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads what stored updates mean. Thread-safe.
public final class IncomingReader {
  private static final String MESSAGE = "message";

  private final BotIdentity bot;

  public IncomingReader(BotIdentity bot) {
    this.bot = bot;
  }

  /// What one update, or the parts of an album, mean.
  ///
  /// @param unit as the inbox hands it out
  /// @throws IllegalArgumentException if it is not an update of Telegram; names no content
  public Incoming read(List<IncomingUpdate> unit) {
    List<Parsed> parsed = unit.stream().map(IncomingReader::parse).toList();
    List<Parsed> messages = parsed.stream().filter(part -> part.update.message() != null).toList();
    return messages.size() > 1 ? album(messages) : single(parsed.getFirst());
  }

  private Incoming single(Parsed parsed) {
    Update update = parsed.update;
    if (update.message() != null) {
      return message(List.of(parsed));
    }
    if (update.editedMessage() != null) {
      return edited(update.editedMessage());
    }
    if (update.callbackQuery() != null) {
      return press(update.callbackQuery(), parsed.receivedAt);
    }
    if (update.myChatMember() != null) {
      return membership(update.myChatMember());
    }
    String kind =
        parsed.json.keySet().stream()
            .filter(key -> !key.equals("update_id"))
            .findFirst()
            .orElse("nothing");
    return new Incoming.Ignored(new Incoming.Chat(0, false), Senders.nobody(), kind);
  }

  private Incoming album(List<Parsed> parts) {
    return message(
        parts.stream()
            .sorted(Comparator.comparing(part -> part.update.message().messageId()))
            .toList());
  }

  private Incoming message(List<Parsed> parts) {
    Message first = parts.getFirst().update.message();
    Incoming.Chat chat = chat(first.chat());
    Sender sender = Senders.of(first);
    if (first.migrateToChatId() != null) {
      return new Incoming.Migrated(chat, sender, first.migrateToChatId());
    }
    if (first.forumTopicCreated() != null && sender.id() == bot.id()) {
      return new Incoming.TopicMade(
          chat, sender, first.messageId(), first.forumTopicCreated().name());
    }
    if (ServiceMessages.changesTopic(parts.getFirst().json.getAsJsonObject(MESSAGE))
        && sender.id() != bot.id()
        && topic(first).isPresent()) {
      return new Incoming.TopicTurned(chat, sender, topic(first).get());
    }
    Optional<String> unwanted = unwanted(first, sender, parts.getFirst().json);
    if (unwanted.isPresent()) {
      return new Incoming.Ignored(chat, sender, unwanted.get());
    }
    List<Contents> contents =
        parts.stream().map(part -> Contents.of(part.update.message())).toList();
    String text =
        contents.stream()
            .map(Contents::text)
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining("\n"));
    if (forAnotherBot(text)) {
      return new Incoming.Ignored(chat, sender, "a command for another bot");
    }
    List<Attachment> files = new ArrayList<>();
    contents.forEach(part -> part.file().ifPresent(files::add));
    boolean severalCaptions =
        files.stream().filter(file -> file.caption().isPresent()).count() > 1;
    return new Incoming.Message(
        chat,
        sender,
        parts.stream().map(part -> part.update.message().messageId()).toList(),
        text,
        severalCaptions ? files : files.stream().map(Attachment::withoutCaption).toList(),
        replied(parts.getFirst()),
        topic(first),
        contents.stream().allMatch(Contents::isEmpty),
        Instant.ofEpochSecond(first.date()),
        parts.getFirst().receivedAt);
  }

  private Optional<String> unwanted(Message message, Sender sender, JsonObject update) {
    if (message.chat().type() == Chat.Type.channel) {
      return Optional.of("a post in a channel");
    }
    if (Boolean.TRUE.equals(message.isAutomaticForward())) {
      return Optional.of("a post forwarded from the linked channel");
    }
    Optional<String> service = ServiceMessages.kindOf(update.getAsJsonObject(MESSAGE));
    if (service.isPresent()) {
      return service;
    }
    if (sender.bot() && !sender.anonymous()) {
      return Optional.of("a message of a bot");
    }
    return message.from() == null && message.senderChat() == null
        ? Optional.of("a message of nobody")
        : Optional.empty();
  }

  private boolean forAnotherBot(String text) {
    if (!text.startsWith("/")) {
      return false;
    }
    String[] command = text.split("\\s", 2)[0].split("@", 2);
    return command.length == 2
        && bot.username()
            .filter(
                own ->
                    !own.toLowerCase(Locale.ROOT).equals(command[1].toLowerCase(Locale.ROOT)))
            .isPresent();
  }

  private Incoming edited(Message message) {
    Incoming.Chat chat = chat(message.chat());
    Sender sender = Senders.of(message);
    Contents contents = Contents.of(message);
    if (message.chat().type() == Chat.Type.channel || (sender.bot() && !sender.anonymous())) {
      return new Incoming.Ignored(chat, sender, "an edit by a bot or a channel");
    }
    if (contents.isEmpty() || message.location() != null) {
      // a location that moves is edited every few seconds
      return new Incoming.Ignored(chat, sender, "an edit of something without words");
    }
    Integer at = message.editDate() == null ? message.date() : message.editDate();
    return new Incoming.Edited(
        chat,
        sender,
        message.messageId(),
        contents.text(),
        topic(message),
        Instant.ofEpochSecond(at));
  }

  private static Incoming press(CallbackQuery query, Instant receivedAt) {
    Sender sender = Senders.of(query.from());
    MaybeInaccessibleMessage message = query.maybeInaccessibleMessage();
    if (message == null || message.chat() == null) {
      return new Incoming.Ignored(
          new Incoming.Chat(sender.id(), true), sender, "a press under an inline message");
    }
    String data = query.data() == null ? "" : query.data();
    return new Incoming.Press(
        chat(message.chat()), sender, query.id(), data, message.messageId(), receivedAt);
  }

  private static Incoming membership(ChatMemberUpdated change) {
    Incoming.Chat chat = chat(change.chat());
    Sender sender = Senders.of(change.from());
    if (!chat.isPrivate()) {
      return new Incoming.Ignored(chat, sender, "the bot's membership in a group changed");
    }
    ChatMember.Status now = change.newChatMember().status();
    boolean reachable = now != ChatMember.Status.kicked && now != ChatMember.Status.left;
    return new Incoming.Reachability(chat, sender, reachable);
  }

  private Optional<Replied> replied(Parsed part) {
    Message target = part.update.message().replyToMessage();
    // in a topic everything that answers nothing answers the message that opened the topic
    if (target == null || target.forumTopicCreated() != null) {
      return Optional.empty();
    }
    JsonObject json = part.json.getAsJsonObject(MESSAGE).getAsJsonObject("reply_to_message");
    boolean own =
        target.from() != null
            && target.from().id() == bot.id()
            // Telegram tells in the bot's name what the bot did
            && ServiceMessages.kindOf(json).isEmpty();
    return Optional.of(
        new Replied(
            target.messageId(),
            own,
            Instant.ofEpochSecond(target.date()),
            own ? firstButton(target) : Optional.empty()));
  }

  private static Optional<String> firstButton(Message message) {
    return Stream.ofNullable(message.replyMarkup())
        .flatMap(markup -> Arrays.stream(markup.inlineKeyboard()))
        .flatMap(Arrays::stream)
        .flatMap(button -> Stream.ofNullable(button.callbackData()))
        .findFirst();
  }

  private static Optional<Integer> topic(Message message) {
    // in the general topic replies carry a thread that is no topic
    return Boolean.TRUE.equals(message.isTopicMessage()) && message.messageThreadId() != null
        ? Optional.of(Math.toIntExact(message.messageThreadId()))
        : Optional.empty();
  }

  private static Incoming.Chat chat(Chat chat) {
    return new Incoming.Chat(chat.id(), chat.type() == Chat.Type.Private);
  }

  private static Parsed parse(IncomingUpdate stored) {
    try {
      JsonObject json = JsonParser.parseString(stored.payload()).getAsJsonObject();
      Update update = BotUtils.GSON.fromJson(json, Update.class);
      return new Parsed(update, json, stored.receivedAt());
    } catch (JsonParseException | IllegalStateException e) {
      // the parser's message may quote what a person wrote
      throw new IllegalArgumentException(
          "update " + stored.externalId() + " is not readable: " + e.getClass().getSimpleName());
    }
  }

  private record Parsed(Update update, JsonObject json, Instant receivedAt) {}
}
