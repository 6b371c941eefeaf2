package io.supportbot.adapter.telegram.chat;

import io.supportbot.application.delivery.PostedMessage;
import io.supportbot.application.delivery.PostedMessages;
import java.util.List;
import java.util.Optional;

/// Which messages of chats belong to which ticket, in Telegram's own terms. Works inside the caller's unit of work, or on its own. Thread-safe.
public final class Posts {
  private static final String LIFE = ":";

  private final PostedMessages posted;

  public Posts(PostedMessages posted) {
    this.posted = posted;
  }

  /// What this message is.
  public Optional<Posted> find(long chat, int message) {
    return posted
        .find(Telegram.name(), Long.toString(chat), Integer.toString(message))
        .map(Posts::read);
  }

  /// The messages that are this in the chat, in the order in which they were first remembered.
  public List<Integer> all(long chat, Posted what) {
    return posted
        .of(Telegram.name(), Long.toString(chat), what.ticket(), role(what))
        .stream()
        .map(known -> Integer.valueOf(known.message()))
        .toList();
  }

  /// The message that was the last to become this in the chat.
  public Optional<Integer> newest(long chat, Posted what) {
    return all(chat, what).stream().reduce((_, later) -> later);
  }

  /// Notes messages at once.
  public void remember(long chat, List<Integer> messages, Posted what) {
    posted.remember(of(chat, messages, what));
  }

  /// Messages as they are to be remembered.
  public static List<PostedMessage> of(long chat, List<Integer> messages, Posted what) {
    return messages.stream()
        .map(
            message ->
                new PostedMessage(
                    Telegram.name(),
                    Long.toString(chat),
                    Integer.toString(message),
                    what.ticket(),
                    role(what)))
        .toList();
  }

  private static Posted read(PostedMessage known) {
    String[] role = known.role().split(LIFE, 2);
    return new Posted(
        known.ticket(), Role.valueOf(role[0]), role.length == 1 ? 0 : Integer.parseInt(role[1]));
  }

  private static String role(Posted what) {
    return what.life() == 0 ? what.role().name() : what.role().name() + LIFE + what.life();
  }
}
