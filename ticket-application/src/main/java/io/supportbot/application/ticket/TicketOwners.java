package io.supportbot.application.ticket;

import io.supportbot.application.customer.Customers;
import io.supportbot.domain.person.CustomerProfile;
import io.supportbot.domain.ticket.Ticket;

/// Whose a ticket is. A customer stays in the store as long as one of their tickets does, so there always is one. Thread-safe.
final class TicketOwners {
  private final Customers customers;

  TicketOwners(Customers customers) {
    this.customers = customers;
  }

  /// The ticket's customer. Works inside the caller's unit of work.
  ///
  /// @throws IllegalStateException if the store broke its word
  CustomerProfile of(Ticket ticket) {
    return customers
        .find(ticket.details().customer())
        .orElseThrow(
            () -> new IllegalStateException("ticket " + ticket.number() + " has no customer"));
  }
}
