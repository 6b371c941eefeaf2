package io.supportbot.application.ticket;

import io.supportbot.application.customer.Customers;
import io.supportbot.application.delivery.Announcement;
import io.supportbot.application.delivery.Deliveries;
import io.supportbot.application.history.TicketEvents;
import io.supportbot.application.search.SearchIndex;
import io.supportbot.domain.ticket.Change;
import io.supportbot.domain.ticket.Ticket;
import io.supportbot.domain.ticket.TicketEvent;
import java.util.List;

/// Makes a change of a ticket true: stores its next state, what was said and what happened, makes it findable, and announces it. All in
/// the caller's unit of work. Thread-safe.
public final class TicketJournal {
  private final Tickets tickets;
  private final Comments comments;
  private final TicketEvents history;
  private final TicketOwners owners;
  private final SearchIndex search;
  private final Deliveries deliveries;

  public TicketJournal(
      Tickets tickets,
      Comments comments,
      TicketEvents history,
      Customers customers,
      SearchIndex search,
      Deliveries deliveries) {
    this.tickets = tickets;
    this.comments = comments;
    this.history = history;
    this.owners = new TicketOwners(customers);
    this.search = search;
    this.deliveries = deliveries;
  }

  /// Writes down a new ticket.
  ///
  /// @return the ticket as stored
  public Ticket.Open opened(Change<Ticket.Open> change) {
    Ticket.Open stored = tickets.add(change.ticket());
    search.add(stored.number(), stored.details().description().text());
    tell(stored, change.events());
    return stored;
  }

  /// Writes down a change of a stored ticket.
  ///
  /// @return the ticket as stored
  /// @throws StaleTicketException if the ticket was changed by somebody else since it was read; nothing is written
  public <T extends Ticket> T changed(Change<T> change) {
    boolean onlyWords =
        change.events().stream().allMatch(event -> event instanceof TicketEvent.Commented);
    T stored = onlyWords ? change.ticket() : tickets.save(change.ticket());
    for (TicketEvent event : change.events()) {
      if (event instanceof TicketEvent.Commented(var comment)) {
        comments.add(comment);
        search.add(comment.ticket(), comment.text());
      }
    }
    tell(stored, change.events());
    return stored;
  }

  private void tell(Ticket stored, List<TicketEvent> events) {
    history.append(events);
    deliveries.announce(new Announcement.TicketChanged(stored, events, owners.of(stored)));
  }
}
