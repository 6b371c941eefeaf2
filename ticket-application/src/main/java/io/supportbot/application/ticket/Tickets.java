package io.supportbot.application.ticket;

import io.supportbot.domain.person.CustomerId;
import io.supportbot.domain.ticket.Ticket;
import io.supportbot.domain.ticket.TicketNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// All tickets of the desk. Works inside the caller's unit of work. Thread-safe.
public interface Tickets {
  /// The next number of a day. Numbers of a day are 1, 2, 3 … without a gap or a repeat: a number given in a unit of work that fails is
  /// given again, and until a unit ends no other unit gets a number of the same day.
  TicketNumber nextNumber(LocalDate day);

  /// Stores a new ticket.
  ///
  /// @return the same ticket with the version it has in the store
  Ticket.Open add(Ticket.Open ticket);

  /// Stores a ticket's next state.
  ///
  /// @return the same state with its new version
  /// @throws StaleTicketException if the stored ticket has another version than the one this state was made from
  <T extends Ticket> T save(T ticket);

  /// The ticket of this number.
  Optional<Ticket> find(TicketNumber number);

  /// A customer's tickets, newest first.
  List<Ticket> ofCustomer(CustomerId customer, Page page);

  /// A customer's tickets that are open or in progress, newest first.
  List<Ticket> activeOfCustomer(CustomerId customer);

  /// Tickets that are open or in progress and pass the filter: the most urgent first, then the oldest.
  List<Ticket> active(ActiveFilter filter, int limit, int offset);

  /// How many tickets [#active] would list without a limit.
  int countActive(ActiveFilter filter);

  /// How many tickets a customer opened at or after a moment.
  int countOpenedSince(CustomerId customer, Instant since);

  /// Tickets that were resolved before a moment, the longest resolved first. Found without reading what is in them, so that one that cannot be
  /// read hides none.
  ///
  /// @param after where an earlier list ended; empty for the first
  List<Silent> resolvedBefore(Instant moment, Optional<Silent> after, int limit);

  /// A ticket that was resolved and nothing happened since.
  record Silent(Instant resolvedAt, TicketNumber number) {}
}
