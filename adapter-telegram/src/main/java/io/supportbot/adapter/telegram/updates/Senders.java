package io.supportbot.adapter.telegram.updates;

import com.pengrad.telegrambot.model.Chat;
import com.pengrad.telegrambot.model.Message;
import com.pengrad.telegrambot.model.User;
import io.supportbot.adapter.telegram.updates.Incoming.Sender;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Who is behind an update.
final class Senders {
  /// In whose name Telegram shows what an anonymous admin of a group writes.
  static final long GROUP_ANONYMOUS_BOT = 1087968824L;

  /// Control characters, and those that turn the direction of the text around them.
  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cc}\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]+");

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private Senders() {}

  /// Nobody in particular: of updates that are not about a person.
  static Sender nobody() {
    return new Sender(0, "", Optional.empty(), Optional.empty(), false, false);
  }

  static Sender of(@Nullable User user) {
    return user == null ? nobody() : person(user, user.id() == GROUP_ANONYMOUS_BOT);
  }

  static Sender of(Message message) {
    User user = message.from();
    Chat behalf = message.senderChat();
    if (user == null) {
      return behalf == null
          ? nobody()
          : new Sender(
              behalf.id(),
              name(behalf.title(), null, behalf.username(), behalf.id()),
              Optional.ofNullable(behalf.username()),
              Optional.empty(),
              false,
              true);
    }
    return person(user, user.id() == GROUP_ANONYMOUS_BOT || behalf != null);
  }

  private static Sender person(User user, boolean anonymous) {
    return new Sender(
        user.id(),
        name(user.firstName(), user.lastName(), user.username(), user.id()),
        Optional.ofNullable(user.username()),
        Optional.ofNullable(user.languageCode()),
        Boolean.TRUE.equals(user.isBot()),
        anonymous);
  }

  private static String name(
      @Nullable String first, @Nullable String last, @Nullable String username, long id) {
    String name =
        Stream.of(first, last)
            .filter(Objects::nonNull)
            .map(Senders::visible)
            .map(PlainWords::visible)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "));
    if (!name.isEmpty()) {
      return name;
    }
    return username == null || username.isBlank() ? Long.toString(id) : username;
  }

  private static String visible(String name) {
    return BLANKS.matcher(UNSEEN.matcher(name).replaceAll(" ")).replaceAll(" ").strip();
  }
}
