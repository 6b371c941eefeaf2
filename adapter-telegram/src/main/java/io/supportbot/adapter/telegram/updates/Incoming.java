package io.supportbot.adapter.telegram.updates;

import io.supportbot.domain.ticket.Attachment;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What a stored update means. An album is one [Message].
public sealed interface Incoming {
  /// The chat it happened in.
  Chat chat();

  /// Who did it.
  Sender sender();

  /// Somebody wrote or sent something.
  ///
  /// @param ids the message's id, or those of all parts of an album, ascending
  /// @param text the text or the captions of all files, one below the other; empty where there is none
  /// @param files in order; their captions are kept on them only where an album has more than one
  /// @param replyTo the message it answers
  /// @param thread the forum topic it stands in
  /// @param unsupported whether it is something the bot cannot take: a sticker, a die, a game …
  /// @param at when it was sent, by Telegram's clock
  /// @param receivedAt when it was stored, by our own
  record Message(
      Chat chat,
      Sender sender,
      List<Integer> ids,
      String text,
      List<Attachment> files,
      Optional<Replied> replyTo,
      Optional<Integer> thread,
      boolean unsupported,
      Instant at,
      Instant receivedAt)
      implements Incoming {
    public Message {
      ids = List.copyOf(ids);
      files = List.copyOf(files);
    }

    /// The first message's id.
    public int id() {
      return ids.getFirst();
    }

    /// The bot command it begins with, if it is addressed to this bot: `/new`, `/new@bot rest`.
    public Optional<Command> command() {
      return Command.in(text);
    }
  }

  /// Somebody pressed a button.
  ///
  /// @param press to be answered, once and soon
  /// @param data as the button carries it
  /// @param message the message with the button
  record Press(Chat chat, Sender sender, String press, String data, int message, Instant at)
      implements Incoming {}

  /// Somebody changed a message they had sent before.
  ///
  /// @param thread the forum topic it stands in
  record Edited(
      Chat chat,
      Sender sender,
      int message,
      String text,
      Optional<Integer> thread,
      Instant at)
      implements Incoming {}

  /// This bot made a forum topic.
  record TopicMade(Chat chat, Sender sender, int topic, String title) implements Incoming {}

  /// Somebody else than this bot closed a forum topic, opened it again, or changed its name or icon.
  record TopicTurned(Chat chat, Sender sender, int topic) implements Incoming {}

  /// A person blocked the bot in their private chat, or let it in again.
  record Reachability(Chat chat, Sender sender, boolean reachable) implements Incoming {}

  /// A group became a supergroup with another id.
  record Migrated(Chat chat, Sender sender, long newChat) implements Incoming {}

  /// Something the bot has no use for; it is handled by doing nothing.
  record Ignored(Chat chat, Sender sender, String why) implements Incoming {}

  /// A chat.
  record Chat(long id, boolean isPrivate) {}

  /// A person, or what speaks for one.
  ///
  /// @param name first and last name
  /// @param languageTag the language of their Telegram
  /// @param anonymous whether this is a group's anonymous admin, so that nobody knows who they are
  record Sender(
      long id,
      String name,
      Optional<String> username,
      Optional<String> languageTag,
      boolean bot,
      boolean anonymous) {}

  /// The message that another one answers.
  ///
  /// @param byThisBot whether the bot itself had said it
  /// @param at when it was sent
  /// @param button what the first button under it carries, if the bot itself had said it
  record Replied(int id, boolean byThisBot, Instant at, Optional<String> button) {
    /// One without buttons.
    public Replied(int id, boolean byThisBot, Instant at) {
      this(id, byThisBot, at, Optional.empty());
    }
  }

  /// A bot command.
  ///
  /// @param name lower case, without slash and bot name
  /// @param rest what follows, stripped; may be empty
  record Command(String name, String rest) {
    static Optional<Command> in(String text) {
      if (!text.startsWith("/") || text.length() < 2) {
        return Optional.empty();
      }
      String[] parts = text.substring(1).split("\\s+", 2);
      String name = parts[0].split("@", 2)[0];
      return name.isEmpty()
          ? Optional.empty()
          : Optional.of(
              new Command(
                  name.toLowerCase(java.util.Locale.ROOT),
                  parts.length > 1 ? parts[1].strip() : ""));
    }
  }
}
