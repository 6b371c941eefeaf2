package io.supportbot.adapter.telegram.chat;

import io.supportbot.application.delivery.PostedMessage;
import io.supportbot.application.delivery.PostedMessages;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/// Which messages of chats belong to which ticket, in Telegram's own terms. Works inside the caller's unit of work, or on its own. Thread-safe.
public final class Posts {
  private static final String LIFE = ":";

  private final PostedMessages posted;
  private final Queue<PostedMessage> unnoted = new ConcurrentLinkedQueue<>();
  private final Asides asides = new Asides();

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

  /// Notes messages that were sent just now, outside any unit of work. Telegram does not say a second time what it answered, so while the store is away they
  /// are kept here until [#settle] notes them.
  public void rememberSent(long chat, List<Integer> messages, Posted what) {
    unnoted.addAll(of(chat, messages, what));
    settle();
  }

  /// Notes, outside any unit of work, what was sent while the store was away.
  public synchronized void settle() {
    List<PostedMessage> late = List.copyOf(unnoted);
    if (!late.isEmpty()) {
      posted.remember(late);
      unnoted.removeAll(late);
    }
  }

  /// Notes messages of the bot in a group that are no ticket's.
  public void rememberAside(long chat, List<Integer> messages) {
    asides.note(chat, messages);
  }

  /// Whether it is known to be no ticket's. What was said before this process began, or long ago, is not.
  public boolean isAside(long chat, int message) {
    return asides.isKnown(chat, message);
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
