package io.supportbot.adapter.telegram.client;

import java.time.Duration;

/// Why a call was not done. Holds no token and no text of a person.
public sealed interface Failure {
  /// Too much at once; nothing was done.
  record Wait(Duration howLong) implements Failure {}

  /// The other side of the chat is not there.
  record Gone(How how) implements Failure {
    /// How it went away.
    public enum How {
      /// The person blocked the bot.
      BLOCKED,
      /// The person deleted their account.
      DEACTIVATED,
      /// The bot is not, or no longer, a member of the group.
      NOT_A_MEMBER,
      /// The group was deleted.
      DELETED,
      /// There is no such chat, or the person never wrote to the bot.
      NOT_FOUND
    }
  }

  /// The group has another id now.
  record Moved(long newChat) implements Failure {}

  /// Something that the call refers to is not there.
  record Missing(What what) implements Failure {
    /// What is not there.
    public enum What {
      /// The message to change or to react to.
      MESSAGE,
      /// The message to answer.
      REPLIED,
      /// The topic to write in.
      THREAD
    }
  }

  /// The message is already as it was to become.
  record Same() implements Failure {}

  /// The press was answered before or is too old to be answered.
  record Expired() implements Failure {}

  /// The same call will never work.
  ///
  /// @param answer Telegram's code and words, without what a person wrote
  record Refused(Why why, String answer) implements Failure {
    /// What is wrong.
    public enum Why {
      /// The text's markup.
      MARKUP,
      /// The text's length.
      TOO_LONG,
      /// The message holds no text to change, but a caption.
      NO_TEXT,
      /// The message may not be changed.
      NOT_EDITABLE,
      /// The person takes no voice and video messages.
      VOICE_FORBIDDEN,
      /// The file is not known, or not of this kind.
      FILE,
      /// The bot may not do this in the group.
      NO_RIGHTS,
      /// The topic is closed.
      TOPIC_CLOSED,
      /// The group has no topics.
      NO_FORUM,
      /// The bot's token is wrong.
      TOKEN,
      /// Updates are delivered to a webhook.
      WEBHOOK_ACTIVE,
      /// Another process fetches updates of this bot.
      OTHER_POLLER,
      /// Anything else.
      OTHER
    }
  }

  /// No understandable answer: it may have been done or not.
  ///
  /// @param reason what stood in the way
  record Unclear(String reason) implements Failure {}
}
