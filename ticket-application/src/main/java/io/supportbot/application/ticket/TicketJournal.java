package io.supportbot.application.ticket;

import io.supportbot.application.customer.Customers;
import io.supportbot.application.delivery.Announcement;
import io.supportbot.application.delivery.Deliveries;
import io.supportbot.application.history.TicketEvents;
import io.supportbot.application.search.SearchIndex;
import io.supportbot.domain.ticket.Change;
import io.supportbot.domain.ticket.Ticket;
import io.supportbot.domain.ticket.TicketEvent;
import io.supportbot.domain.ticket.Visibility;
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
    boolean onlyNotes = change.events().stream().allMatch(TicketJournal::isNote);
    T stored = onlyNotes ? change.ticket() : tickets.save(change.ticket());
    for (TicketEvent event : change.events()) {
      if (event instanceof TicketEvent.Commented(var comment)) {
        comments.add(comment);
        search.add(comment.ticket(), comment.text());
      }
    }
    tell(stored, change.events());
    return stored;
  }

  /// A note suits a ticket in any state. What the other side is to read does not: nobody would look for it in a ticket that was finished at that
  /// moment, so saving the ticket with it makes the two meet.
  private static boolean isNote(TicketEvent event) {
    return event instanceof TicketEvent.Commented(var comment)
        && comment.visibility() == Visibility.INTERNAL;
  }

  private void tell(Ticket stored, List<TicketEvent> events) {
    history.append(events);
    deliveries.announce(new Announcement.TicketChanged(stored, events, owners.of(stored)));
  }
}
