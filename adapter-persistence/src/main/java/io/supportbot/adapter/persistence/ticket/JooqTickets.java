package io.supportbot.adapter.persistence.ticket;

import static io.supportbot.adapter.persistence.jooq.Tables.TICKETS;
import static io.supportbot.adapter.persistence.jooq.Tables.TICKET_NUMBERS;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;

import io.supportbot.adapter.persistence.database.Transactions;
import io.supportbot.adapter.persistence.jooq.tables.records.TicketsRecord;
import io.supportbot.application.ticket.ActiveFilter;
import io.supportbot.application.ticket.Page;
import io.supportbot.application.ticket.StaleTicketException;
import io.supportbot.application.ticket.Tickets;
import io.supportbot.domain.person.CustomerId;
import io.supportbot.domain.ticket.Attachment;
import io.supportbot.domain.ticket.Status;
import io.supportbot.domain.ticket.Ticket;
import io.supportbot.domain.ticket.TicketNumber;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.ResultQuery;

/// Tickets in PostgreSQL. What a list shows is two statements, however long it is.
final class JooqTickets implements Tickets {
  /// Said in the statement itself, so that the planner may use the partial indexes.
  private static final Condition ACTIVE =
      TICKETS.STATUS.in(
          inline(Status.OPEN, TICKETS.STATUS), inline(Status.IN_PROGRESS, TICKETS.STATUS));

  private final Transactions transactions;
  private final TicketRows rows;
  private final AttachmentRows files;

  @Inject
  JooqTickets(Transactions transactions, TicketRows rows, AttachmentRows files) {
    this.transactions = transactions;
    this.rows = rows;
    this.files = files;
  }

  /// The day's row stays locked until the unit of work ends: that is what leaves no gap.
  @Override
  public TicketNumber nextNumber(LocalDate day) {
    int sequence =
        transactions.query(
            jooq ->
                jooq.insertInto(TICKET_NUMBERS)
                    .set(TICKET_NUMBERS.DAY, day)
                    .set(TICKET_NUMBERS.LAST_NUMBER, 1)
                    .onConflict(TICKET_NUMBERS.DAY)
                    .doUpdate()
                    .set(TICKET_NUMBERS.LAST_NUMBER, TICKET_NUMBERS.LAST_NUMBER.plus(1))
                    .returningResult(TICKET_NUMBERS.LAST_NUMBER)
                    .fetchSingle()
                    .value1());
    return new TicketNumber(day, sequence);
  }

  @Override
  public Ticket.Open add(Ticket.Open ticket) {
    return transactions.query(
        jooq -> {
          jooq.insertInto(TICKETS).set(rows.row(ticket)).execute();
          files.add(jooq, ticket.number(), ticket.details().attachments());
          return TicketRows.withVersion(ticket, 1);
        });
  }

  /// Customer, description and files of a ticket never change, so they are not written again.
  @Override
  public <T extends Ticket> T save(T ticket) {
    int changed =
        transactions.query(
            jooq ->
                jooq.update(TICKETS)
                    .set(rows.changes(ticket))
                    .where(TICKETS.NUMBER.eq(ticket.number()))
                    .and(TICKETS.VERSION.eq(ticket.version()))
                    .execute());
    if (changed == 0) {
      throw new StaleTicketException(ticket.number());
    }
    return TicketRows.withVersion(ticket, ticket.version() + 1);
  }

  @Override
  public Optional<Ticket> find(TicketNumber number) {
    return fetch(jooq -> jooq.selectFrom(TICKETS).where(TICKETS.NUMBER.eq(number))).stream()
        .findFirst();
  }

  @Override
  public List<Ticket> ofCustomer(CustomerId customer, Page page) {
    Condition older = page.olderThan().map(TICKETS.NUMBER::lt).orElse(noCondition());
    return fetch(
        jooq ->
            jooq.selectFrom(TICKETS)
                .where(TICKETS.CUSTOMER.eq(customer).and(older))
                .orderBy(TICKETS.NUMBER.desc())
                .limit(page.limit()));
  }

  @Override
  public List<Ticket> activeOfCustomer(CustomerId customer) {
    return fetch(
        jooq ->
            jooq.selectFrom(TICKETS)
                .where(TICKETS.CUSTOMER.eq(customer).and(ACTIVE))
                .orderBy(TICKETS.NUMBER.desc()));
  }

  @Override
  public List<Ticket> active(ActiveFilter filter, int limit, int offset) {
    return fetch(
        jooq ->
            jooq.selectFrom(TICKETS)
                .where(passing(filter))
                .orderBy(TICKETS.PRIORITY.desc(), TICKETS.NUMBER)
                .limit(limit)
                .offset(offset));
  }

  @Override
  public int countActive(ActiveFilter filter) {
    return transactions.query(jooq -> jooq.fetchCount(TICKETS, passing(filter)));
  }

  @Override
  public int countOpenedSince(CustomerId customer, Instant since) {
    return transactions.query(
        jooq ->
            jooq.fetchCount(
                TICKETS, TICKETS.CUSTOMER.eq(customer).and(TICKETS.OPENED_AT.ge(since))));
  }

  @Override
  public List<Silent> resolvedBefore(Instant moment, Optional<Silent> after, int limit) {
    Condition further =
        after
            .map(
                last ->
                    row(TICKETS.FINISHED_AT, TICKETS.NUMBER).gt(last.resolvedAt(), last.number()))
            .orElse(noCondition());
    return transactions.query(
        jooq ->
            jooq.select(TICKETS.FINISHED_AT, TICKETS.NUMBER)
                .from(TICKETS)
                .where(TICKETS.STATUS.eq(inline(Status.RESOLVED, TICKETS.STATUS)))
                .and(TICKETS.FINISHED_AT.lt(moment))
                .and(further)
                .orderBy(TICKETS.FINISHED_AT, TICKETS.NUMBER)
                .limit(limit)
                .fetch(mapping(Silent::new)));
  }

  private static Condition passing(ActiveFilter filter) {
    Condition passing = ACTIVE;
    if (filter.unassigned()) {
      passing = passing.and(TICKETS.ASSIGNEE.isNull());
    }
    return passing
        .and(filter.assignee().map(TICKETS.ASSIGNEE::eq).orElse(noCondition()))
        .and(filter.category().map(key -> TICKETS.CATEGORY.eq(key.value())).orElse(noCondition()))
        .and(filter.priority().map(TICKETS.PRIORITY::eq).orElse(noCondition()));
  }

  private List<Ticket> fetch(Function<DSLContext, ResultQuery<TicketsRecord>> query) {
    return transactions.query(
        jooq -> {
          List<TicketsRecord> found = query.apply(jooq).fetch();
          if (found.isEmpty()) {
            return List.of();
          }
          Map<TicketNumber, List<Attachment>> attached =
              files.ofTickets(jooq, found.stream().map(TicketsRecord::getNumber).toList());
          return found.stream()
              .map(row -> rows.ticket(row, attached.getOrDefault(row.getNumber(), List.of())))
              .toList();
        });
  }
}
