package io.supportbot.adapter.telegram;

/// The group in which the staff works.
///
/// @param chatId its number in Telegram
public record StaffGroup(long chatId, Topics topics, Replies replies) {
  public StaffGroup {
    if (chatId >= 0) {
      throw new IllegalArgumentException(
          "staff chat id must be that of a group and so negative, was " + chatId);
    }
  }

  /// Whether tickets get topics of their own.
  public enum Topics {
    /// Where the group is a forum.
    AUTO,
    NEVER
  }

  /// What of the staff's words goes to the customer.
  public enum Replies {
    /// Answers to the bot's messages about the ticket.
    REPLY_ONLY,
    /// In a ticket's topic everything that does not answer a colleague.
    EVERY_MESSAGE
  }
}
