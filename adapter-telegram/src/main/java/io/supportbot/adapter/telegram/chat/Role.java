package io.supportbot.adapter.telegram.chat;

/// What a message is to its ticket. Stored by name.
public enum Role {
  /// Opened the ticket's topic in the staff group.
  TOPIC,
  /// The staff's card of the ticket.
  CARD,
  /// More of the card that did not fit: the rest of the text, the files.
  CARD_PART,
  /// What the customer said, in the staff group.
  FROM_CUSTOMER,
  /// Asks an operator for the reason of a rejection.
  REASON_PROMPT,
  /// What an operator wrote in the staff group and the bot passed on to the customer.
  STAFF_REPLY,
  /// What an operator wrote in the staff group for colleagues only.
  STAFF_NOTE,
  /// What the bot told one operator in the staff group about their own message.
  SHORT_REPLY,
  /// Anything about the ticket in the customer's own chat.
  FOR_CUSTOMER
}
