package io.supportbot.domain.ticket;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// The outcome of an operation on a ticket: its next state and what happened, in order.
///
/// Nothing has happened until both are stored together.
public record Change<T extends Ticket>(T ticket, List<TicketEvent> events) {
  public Change {
    events = List.copyOf(events);
  }

  /// The change that comes of this one and another made from its state.
  public <N extends Ticket> Change<N> then(Function<? super T, Change<N>> next) {
    Change<N> following = next.apply(ticket);
    List<TicketEvent> all = new ArrayList<>(events);
    all.addAll(following.events());
    return new Change<>(following.ticket(), all);
  }

  static <T extends Ticket> Change<T> of(T ticket, TicketEvent event) {
    return new Change<>(ticket, List.of(event));
  }
}
