package io.supportbot.application.history;

import io.supportbot.domain.ticket.TicketEvent;
import io.supportbot.domain.ticket.TicketNumber;
import java.util.List;

/// The append-only history of all tickets. Works inside the caller's unit of work. Thread-safe.
///
/// A [TicketEvent.Commented] is kept as a pointer to its comment, which must be stored before.
public interface TicketEvents {
  /// Adds events in this order. An event is never changed or removed by this port.
  void append(List<TicketEvent> events);

  /// All that happened to a ticket, oldest first.
  List<TicketEvent> of(TicketNumber ticket);
}
