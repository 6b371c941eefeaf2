package io.supportbot.application.access;

import io.supportbot.domain.ticket.Ticket;
import io.supportbot.domain.ticket.TicketNumber;

/// Why something that a person asked for on a ticket was not done. Nothing has changed.
public sealed interface Refusal {
  /// The actor may not do this at all.
  record NotAllowed() implements Refusal {}

  /// There is no such ticket, or none that this actor may know of.
  record NoSuchTicket(TicketNumber number) implements Refusal {}

  /// The ticket's present state does not allow it.
  record NotInThisState(Ticket present) implements Refusal {}
}
