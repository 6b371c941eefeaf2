package io.supportbot.adapter.telegram.chat;

import io.supportbot.domain.ticket.TicketNumber;

/// Which message of a ticket a message in a chat is, so that people can answer it.
///
/// @param life how often the ticket had been reopened when the message was written, where an answer is meant for that life of it alone; else 0
public record Posted(TicketNumber ticket, Role role, int life) {
  /// A message that can be answered as long as there is the ticket.
  public Posted(TicketNumber ticket, Role role) {
    this(ticket, role, 0);
  }
}
