package io.supportbot.adapter.telegram.outgoing;

import io.supportbot.adapter.telegram.chat.Posted;
import io.supportbot.adapter.telegram.keyboard.Keyboard;
import io.supportbot.adapter.telegram.text.Html;
import io.supportbot.domain.ticket.Attachment;
import io.supportbot.domain.ticket.TicketNumber;
import java.util.List;
import java.util.Optional;

/// Something the bot is to do in Telegram. Screens and announcements return these; the channel stores and delivers them.
///
/// A chat is named by its id as the configuration or the update gave it; moves of groups are followed at delivery.
public sealed interface Outgoing {
  /// Sends a text of at most 4096 characters after parsing; longer ones are split before (see `text`).
  ///
  /// @param merge a later one with this key in the same chat takes the place of this one while it waits
  record Say(
      long chat,
      Place place,
      Html text,
      Keyboard keyboard,
      ReplyTo replyTo,
      Optional<Posted> posted,
      Optional<String> merge)
      implements Outgoing {
    /// In the chat itself.
    public Say(
        long chat,
        Html text,
        Keyboard keyboard,
        ReplyTo replyTo,
        Optional<Posted> posted,
        Optional<String> merge) {
      this(chat, new Place.Main(), text, keyboard, replyTo, posted, merge);
    }

    /// The same, remembered as this.
    public Say as(Posted what) {
      return new Say(chat, place, text, keyboard, replyTo, Optional.of(what), merge);
    }

    /// A plain message with a keyboard.
    public static Say to(long chat, Html text, Keyboard keyboard) {
      return new Say(
          chat, text, keyboard, new ReplyTo.Nothing(), Optional.empty(), Optional.empty());
    }
  }

  /// Sends files that stand together: one alone, or an album of 2 to 10 that Telegram allows in one (see `Albums`).
  ///
  /// @param caption shown with the first file; at most 1024 characters after parsing. Files without it show their own captions.
  record SendFiles(
      long chat,
      Place place,
      List<Attachment> files,
      Html caption,
      ReplyTo replyTo,
      Optional<Posted> posted)
      implements Outgoing {
    public SendFiles {
      files = List.copyOf(files);
      if (files.isEmpty() || files.size() > 10) {
        throw new IllegalArgumentException("1 to 10 files go together, were " + files.size());
      }
    }

    /// In the chat itself.
    public SendFiles(
        long chat, List<Attachment> files, Html caption, ReplyTo replyTo, Optional<Posted> posted) {
      this(chat, new Place.Main(), files, caption, replyTo, posted);
    }
  }

  /// Brings the newest message of a ticket in a role up to date. A card shows what its ticket is when this is delivered; text and keyboard stand in for a
  /// ticket that is gone. Waiting ones of the same chat, ticket and role merge: only the newest goes out.
  /// Where no such message is known, or it is gone, it is sent anew to its place and remembered in that role. Where the ticket has a topic, its name,
  /// icon and lock are brought up to date with it.
  record EditPosted(long chat, Place place, Posted posted, Html text, Keyboard keyboard)
      implements Outgoing {}

  /// Of a ticket's cards in the chat lets the newest live on: all others show this text instead, without buttons, and are parts of the card from then on.
  record RetireCards(long chat, TicketNumber ticket, Html text) implements Outgoing {}

  /// Shows whoever asked the way to a ticket's topic, the one that is there when this is delivered. Where there is none, or the question stands in it, nothing
  /// is said.
  ///
  /// @param place where it was asked
  /// @param question the message that asked
  /// @param text what becomes the link
  record PointToTopic(long chat, Place place, int question, TicketNumber ticket, Html text)
      implements Outgoing {}

  /// Changes the text and buttons of a message. One that is gone or the same already is fine.
  record Edit(long chat, int message, Html text, Keyboard keyboard) implements Outgoing {}

  /// Takes the buttons of a message away, leaving its text. One that is gone or has none is fine.
  record DropButtons(long chat, int message) implements Outgoing {}

  /// Answers a press. Every press is answered once; an empty text only stops the button's waiting. At most 200 characters, plain text.
  ///
  /// @param alert whether the text has to be clicked away
  record AnswerPress(String press, String text, boolean alert) implements Outgoing {}

  /// Puts the bot's reaction on a message.
  record React(long chat, int message, String emoji) implements Outgoing {}

  /// Where in a chat a message goes.
  sealed interface Place {
    /// The chat itself; in a forum that is its General topic.
    record Main() implements Place {}

    /// A topic of a forum; where that is gone, the chat itself.
    record Topic(int number) implements Place {}

    /// The ticket's own topic, made where it has none; where the group has no topics, the chat itself.
    record TopicOf(TicketNumber ticket) implements Place {}

    /// The place of a message that came in.
    ///
    /// @param topic the topic it stands in
    static Place of(Optional<Integer> topic) {
      return topic.<Place>map(Topic::new).orElseGet(Main::new);
    }
  }

  /// What a message answers.
  sealed interface ReplyTo {
    /// It stands alone.
    record Nothing() implements ReplyTo {}

    /// A message of the same chat; if it is gone, the answer stands alone.
    record Message(int id) implements ReplyTo {}

    /// The newest message of a ticket in a role; if there is none, the answer stands alone.
    record Newest(Posted posted) implements ReplyTo {}
  }
}
