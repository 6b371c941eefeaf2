package io.supportbot.testkit.fake;

import io.supportbot.application.protection.DamagedFieldException;
import io.supportbot.application.protection.FieldCipher;
import io.supportbot.application.ticket.ActiveFilter;
import io.supportbot.application.ticket.Page;
import io.supportbot.application.ticket.StaleTicketException;
import io.supportbot.application.ticket.Tickets;
import io.supportbot.domain.person.CustomerId;
import io.supportbot.domain.ticket.Ticket;
import io.supportbot.domain.ticket.TicketNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Tickets in memory.
public final class FakeTickets implements Tickets {
  private static final Comparator<Ticket> NEWEST_FIRST =
      Comparator.comparing(Ticket::number).reversed();
  private static final Comparator<Ticket> MOST_URGENT_FIRST =
      Comparator.comparing((Ticket ticket) -> ticket.details().priority())
          .reversed()
          .thenComparing(ticket -> ticket.details().openedAt())
          .thenComparing(Ticket::number);

  private static final Comparator<Silent> LONGEST_FIRST =
      Comparator.comparing(Silent::resolvedAt).thenComparing(Silent::number);

  private final Table<TicketNumber, Ticket> tickets;
  private final Table<LocalDate, Integer> numbers;
  private final Set<TicketNumber> damaged = ConcurrentHashMap.newKeySet();

  public FakeTickets(FakeUnitOfWork units) {
    tickets = new Table<>(units);
    numbers = new Table<>(units);
  }

  @Override
  public TicketNumber nextNumber(LocalDate day) {
    numbers.lock(day);
    int next = numbers.get(day).orElse(0) + 1;
    numbers.put(day, next);
    return new TicketNumber(day, next);
  }

  @Override
  public Ticket.Open add(Ticket.Open ticket) {
    tickets.lock(ticket.number());
    if (tickets.get(ticket.number()).isPresent()) {
      throw new IllegalStateException("ticket " + ticket.number() + " must be new, was stored");
    }
    Ticket.Open stored = next(ticket);
    tickets.put(stored.number(), stored);
    return stored;
  }

  @Override
  public <T extends Ticket> T save(T ticket) {
    tickets.lock(ticket.number());
    if (tickets.get(ticket.number()).filter(t -> t.version() == ticket.version()).isEmpty()) {
      throw new StaleTicketException(ticket.number());
    }
    T stored = next(ticket);
    tickets.put(stored.number(), stored);
    return stored;
  }

  @Override
  public Optional<Ticket> find(TicketNumber number) {
    return tickets.get(number).map(this::read);
  }

  @Override
  public List<Ticket> ofCustomer(CustomerId customer, Page page) {
    return of(customer)
        .filter(t -> page.olderThan().map(n -> t.number().compareTo(n) < 0).orElse(true))
        .sorted(NEWEST_FIRST)
        .limit(page.limit())
        .map(this::read)
        .toList();
  }

  @Override
  public List<Ticket> activeOfCustomer(CustomerId customer) {
    return of(customer)
        .filter(t -> t.status().isActive())
        .sorted(NEWEST_FIRST)
        .map(this::read)
        .toList();
  }

  @Override
  public List<Ticket> active(ActiveFilter filter, int limit, int offset) {
    return all()
        .filter(passing(filter))
        .sorted(MOST_URGENT_FIRST)
        .skip(offset)
        .limit(limit)
        .map(this::read)
        .toList();
  }

  @Override
  public int countActive(ActiveFilter filter) {
    return (int) all().filter(passing(filter)).count();
  }

  @Override
  public int countOpenedSince(CustomerId customer, Instant since) {
    return (int) of(customer).filter(t -> !t.details().openedAt().isBefore(since)).count();
  }

  @Override
  public List<Silent> resolvedBefore(Instant moment, Optional<Silent> after, int limit) {
    return all()
        .filter(Ticket.Resolved.class::isInstance)
        .map(Ticket.Resolved.class::cast)
        .map(ticket -> new Silent(ticket.finishedAt(), ticket.number()))
        .filter(silent -> silent.resolvedAt().isBefore(moment))
        .filter(silent -> after.isEmpty() || LONGEST_FIRST.compare(silent, after.get()) > 0)
        .sorted(LONGEST_FIRST)
        .limit(limit)
        .toList();
  }

  /// From now on this ticket cannot be read.
  public void damage(TicketNumber number) {
    damaged.add(number);
  }

  /// Every ticket there is, in the order they were stored.
  public Stream<Ticket> all() {
    return tickets.values().stream();
  }

  private Ticket read(Ticket ticket) {
    if (damaged.contains(ticket.number())) {
      throw new DamagedFieldException(
          new FieldCipher.Place("tickets.description", ticket.number().plain()),
          new IllegalStateException("damaged by the test"));
    }
    return ticket;
  }

  private Stream<Ticket> of(CustomerId customer) {
    return all().filter(t -> t.details().customer().equals(customer));
  }

  private static Predicate<Ticket> passing(ActiveFilter filter) {
    return ticket ->
        ticket.status().isActive()
            && (!filter.unassigned() || ticket.assignee().isEmpty())
            && (filter.assignee().isEmpty() || filter.assignee().equals(ticket.assignee()))
            && filter.category().map(ticket.details().category()::equals).orElse(true)
            && filter.priority().map(ticket.details().priority()::equals).orElse(true);
  }

  /// The same state one version later; the type stays, since each case makes its own.
  @SuppressWarnings("unchecked")
  private static <T extends Ticket> T next(T ticket) {
    long version = ticket.version() + 1;
    Ticket next =
        switch ((Ticket) ticket) {
          case Ticket.Open t -> new Ticket.Open(t.details(), version);
          case Ticket.InProgress t -> new Ticket.InProgress(t.details(), version, t.operator());
          case Ticket.Resolved t ->
              new Ticket.Resolved(t.details(), version, t.operator(), t.finishedAt());
          case Ticket.Rejected t ->
              new Ticket.Rejected(
                  t.details(), version, t.operator(), t.reason(), t.finishedAt());
          case Ticket.Closed t ->
              new Ticket.Closed(t.details(), version, t.operator(), t.finishedAt());
        };
    return (T) next;
  }
}
