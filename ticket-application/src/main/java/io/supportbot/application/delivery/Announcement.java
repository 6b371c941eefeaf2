package io.supportbot.application.delivery;

import io.supportbot.domain.draft.Draft;
import io.supportbot.domain.person.CustomerProfile;
import io.supportbot.domain.ticket.Ticket;
import io.supportbot.domain.ticket.TicketEvent;
import java.util.List;

/// Something that people or systems outside want to hear of.
public sealed interface Announcement {
  /// The customer it is about.
  CustomerProfile customer();

  /// A ticket changed.
  ///
  /// @param ticket the state after the change
  /// @param events what happened in this one change, in order, at least one
  record TicketChanged(Ticket ticket, List<TicketEvent> events, CustomerProfile customer)
      implements Announcement {
    public TicketChanged {
      events = List.copyOf(events);
    }
  }

  /// The customer of a ticket in work can no longer be reached, or can be again.
  ///
  /// @param customer as they are now
  /// @param undelivered whether that was learnt because something that was said to them could not be delivered
  record ReachChanged(Ticket ticket, CustomerProfile customer, boolean undelivered)
      implements Announcement {}

  /// A draft was forgotten because it stayed untouched too long.
  record DraftExpired(Draft draft, CustomerProfile customer) implements Announcement {}
}
