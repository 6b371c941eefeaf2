package io.supportbot.application.delivery;

import io.supportbot.domain.ticket.TicketNumber;

/// A message that stands in a channel and belongs to a ticket.
///
/// @param channel such as `telegram`
/// @param conversation where in the channel, opaque to everyone else
/// @param message which message there, opaque to everyone else
/// @param ticket the ticket it belongs to
/// @param role what it is to the ticket; named by the channel, such as `card`
public record PostedMessage(
    String channel, String conversation, String message, TicketNumber ticket, String role) {}
