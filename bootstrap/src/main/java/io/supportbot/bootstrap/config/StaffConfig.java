package io.supportbot.bootstrap.config;

/// The operators' group.
public record StaffConfig(long chatId, Topics topics, Replies replies) {

  /// Whether tickets get topics of their own.
  public enum Topics {
    /// A topic per ticket where the group is a forum, cards in the one chat elsewhere.
    AUTO,
    NEVER
  }

  /// Which messages of an operator go out to the customer.
  public enum Replies {
    /// Only replies to a card or to a customer's message; all else is an internal note.
    REPLY_ONLY,
    /// In a ticket's topic everything that does not answer a colleague.
    EVERY_MESSAGE
  }
}
