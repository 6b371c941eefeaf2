package io.supportbot.sandbox.client;

import io.supportbot.sandbox.chat.Chat;
import io.supportbot.sandbox.chat.StoredMessage;
import io.supportbot.sandbox.chat.World;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A chat, or one topic of it, as somebody sees it.
///
/// An await looks at messages of others, oldest first, also at those that are there already, and
/// never returns the same message twice. So a test need not race with the bot, and two awaits for
/// the same text see two messages.
public final class ChatView {
  private static final int ALL_TOPICS = -1;
  private static final int SHOWN_IN_COMPLAINTS = 8;

  private final World world;
  private final Chat chat;
  private final long viewerId;
  private final int topicId;
  private final Set<Integer> awaited = new HashSet<>();

  private ChatView(World world, Chat chat, long viewerId, int topicId) {
    this.world = world;
    this.chat = chat;
    this.viewerId = viewerId;
    this.topicId = topicId;
  }

  static ChatView of(World world, Chat chat, long viewerId) {
    return new ChatView(world, chat, viewerId, ALL_TOPICS);
  }

  /// @param topicId 0 for General
  static ChatView ofTopic(World world, Chat chat, long viewerId, int topicId) {
    return new ChatView(world, chat, viewerId, topicId);
  }

  public long chatId() {
    return chat.id();
  }

  /// Everything that was not deleted, oldest first.
  public List<SeenMessage> messages() {
    return world.locked(() -> visible().map(SeenMessage::of).toList());
  }

  private Stream<StoredMessage> visible() {
    return chat.messages().values().stream().filter(this::isVisible);
  }

  private boolean isVisible(StoredMessage message) {
    // A group whose topics were switched off shows everything in one stream.
    return topicId == ALL_TOPICS || !chat.isForum() || message.topicId() == topicId;
  }

  /// The newest message.
  public SeenMessage lastMessage() {
    List<SeenMessage> messages = messages();
    if (messages.isEmpty()) {
      throw new NotSeenException("the chat has no messages");
    }
    return messages.getLast();
  }

  /// The message as it is now.
  public Optional<SeenMessage> message(int messageId) {
    return Optional.ofNullable(
        world.locked(
            () -> {
              StoredMessage message = chat.message(messageId);
              return message == null ? null : SeenMessage.of(message);
            }));
  }

  /// The reply keyboard below the input field, empty where there is none.
  public List<List<String>> replyKeyboard() {
    return world.locked(
        () -> {
          List<List<String>> rows = new ArrayList<>();
          ObjectNode markup = chat.replyKeyboards().get(viewerId);
          if (markup != null) {
            for (JsonNode row : markup.path("keyboard")) {
              List<String> texts = new ArrayList<>();
              row.forEach(
                  button ->
                      texts.add(
                          button.isString()
                              ? button.asString()
                              : button.path("text").asString("")));
              rows.add(texts);
            }
          }
          return rows;
        });
  }

  /// The message this person is made to answer here: what is typed next is a reply to it, until it
  /// was answered or closed. Of a whole forum it is the one in General.
  public Optional<SeenMessage> forcedReply() {
    return Optional.ofNullable(
        world.locked(
            () -> {
              StoredMessage message =
                  chat.forcedReplies().in(Math.max(topicId, 0), viewerId);
              return message == null ? null : SeenMessage.of(message);
            }));
  }

  /// What is pinned, the newest first.
  public List<SeenMessage> pinned() {
    return world.locked(
        () ->
            chat.pinned().reversed().stream()
                .map(chat::message)
                .filter(Objects::nonNull)
                .map(SeenMessage::of)
                .toList());
  }

  /// Awaits a message with the text in its text or caption.
  public SeenMessage awaitMessage(String containedText, Duration patience) {
    return await(
        message -> message.text().contains(containedText),
        patience,
        () -> "a message containing \"" + containedText + "\"");
  }

  public SeenMessage awaitMessage(Predicate<SeenMessage> wanted, Duration patience) {
    return await(wanted, patience, () -> "such a message");
  }

  /// Awaits whatever comes next.
  public SeenMessage awaitMessage(Duration patience) {
    return await(_ -> true, patience, () -> "a message");
  }

  private SeenMessage await(
      Predicate<SeenMessage> wanted, Duration patience, Supplier<String> description) {
    // Only what changed since the last look is looked at again: there may be thousands.
    AtomicLong lookedAt = new AtomicLong(-1);
    SeenMessage found =
        waitFor(
            patience,
            () -> {
              Optional<SeenMessage> next =
                  chat.changedSince(lookedAt.get()).stream()
                      .filter(this::isVisible)
                      .filter(message -> message.authorId() != viewerId)
                      .filter(message -> !awaited.contains(message.id()))
                      .sorted(Comparator.comparingInt(StoredMessage::id))
                      .map(SeenMessage::of)
                      .filter(wanted)
                      .findFirst();
              lookedAt.set(chat.revision());
              next.ifPresent(message -> awaited.add(message.id()));
              return next.orElse(null);
            });
    return found == null ? complain(description.get(), patience) : found;
  }

  private SeenMessage complain(String what, Duration patience) {
    List<SeenMessage> messages = messages();
    throw new NotSeenException(
        "no " + what + " within " + patience + "; the newest of " + messages.size() + ": "
            + messages.stream()
                .skip(Math.max(0, messages.size() - SHOWN_IN_COMPLAINTS))
                .map(m -> m.id() + (m.fromId() == viewerId ? " (own) " : " ")
                    + m.mediaKind() + "\"" + m.text() + "\" " + m.buttonTexts())
                .toList());
  }

  /// Awaits that a message becomes, or already is, as wanted.
  public SeenMessage awaitEdit(
      SeenMessage message, Predicate<SeenMessage> wanted, Duration patience) {
    SeenMessage found =
        waitFor(patience, () -> message(message.id()).filter(wanted).orElse(null));
    return found == null ? complain("such an edit of " + message.id(), patience) : found;
  }

  public SeenMessage awaitEdit(SeenMessage message, String containedText, Duration patience) {
    return awaitEdit(message, edited -> edited.text().contains(containedText), patience);
  }

  /// Awaits that a message is gone.
  public void awaitDeletion(SeenMessage message, Duration patience) {
    if (waitFor(patience, () -> message(message.id()).isEmpty() ? true : null) == null) {
      complain("deletion of " + message.id(), patience);
    }
  }

  /// Awaits a state of the whole chat.
  public void awaitState(Predicate<ChatView> wanted, Duration patience) {
    if (waitFor(patience, () -> wanted.test(this) ? true : null) == null) {
      complain("such a state", patience);
    }
  }

  /// All messages up to now count as awaited.
  public void skipAll() {
    world.lockedRun(() -> visible().forEach(message -> awaited.add(message.id())));
  }

  /// Waits on the chat.
  ///
  /// @return null where the time was over first
  <T> @Nullable T waitFor(Duration patience, Supplier<@Nullable T> found) {
    return Waiting.on(world, chat, patience, found);
  }
}
