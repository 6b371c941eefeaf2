package io.supportbot.adapter.persistence.history;

import static io.supportbot.adapter.persistence.jooq.Tables.TICKET_EVENTS;

import io.supportbot.adapter.persistence.comment.CommentRows;
import io.supportbot.adapter.persistence.database.Transactions;
import io.supportbot.adapter.persistence.jooq.tables.records.TicketEventsRecord;
import io.supportbot.application.history.TicketEvents;
import io.supportbot.domain.ticket.Comment;
import io.supportbot.domain.ticket.TicketEvent;
import io.supportbot.domain.ticket.TicketNumber;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/// The history in PostgreSQL, where a trigger keeps it append-only.
final class JooqTicketEvents implements TicketEvents {
  private final Transactions transactions;
  private final EventRows rows;
  private final CommentRows comments;

  @Inject
  JooqTicketEvents(Transactions transactions, EventRows rows, CommentRows comments) {
    this.transactions = transactions;
    this.rows = rows;
    this.comments = comments;
  }

  @Override
  public void append(List<TicketEvent> events) {
    if (events.isEmpty()) {
      return;
    }
    List<TicketEventsRecord> added = events.stream().map(rows::row).toList();
    transactions.query(jooq -> jooq.insertInto(TICKET_EVENTS).set(added).execute());
  }

  @Override
  public List<TicketEvent> of(TicketNumber ticket) {
    return transactions.query(
        jooq -> {
          List<TicketEventsRecord> found =
              jooq.selectFrom(TICKET_EVENTS)
                  .where(TICKET_EVENTS.TICKET.eq(ticket))
                  .orderBy(TICKET_EVENTS.POSITION)
                  .fetch();
          Map<UUID, Comment> said = comments(jooq, ticket, found);
          return found.stream().map(row -> rows.event(row, said)).toList();
        });
  }

  private Map<UUID, Comment> comments(
      DSLContext jooq, TicketNumber ticket, List<TicketEventsRecord> events) {
    List<UUID> ids =
        events.stream().map(TicketEventsRecord::getComment).filter(Objects::nonNull).toList();
    return ids.isEmpty()
        ? Map.of()
        : comments.find(jooq, ticket, ids).stream()
            .collect(Collectors.toMap(comment -> comment.id().value(), Function.identity()));
  }
}
