package io.supportbot.adapter.telegram.chat;

import io.supportbot.domain.ticket.TicketNumber;

/// Which message of a ticket a message in a chat is, so that people can answer it.
public record Posted(TicketNumber ticket, Role role) {}
