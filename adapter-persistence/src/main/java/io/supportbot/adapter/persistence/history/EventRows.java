package io.supportbot.adapter.persistence.history;

import static java.util.Objects.requireNonNull;

import io.supportbot.adapter.persistence.database.StoredActor;
import io.supportbot.adapter.persistence.jooq.tables.records.TicketEventsRecord;
import io.supportbot.adapter.persistence.protection.SealedColumn;
import io.supportbot.application.protection.FieldCipher;
import io.supportbot.application.transaction.Ids;
import io.supportbot.domain.person.Actor;
import io.supportbot.domain.ticket.Comment;
import io.supportbot.domain.ticket.RejectionReason;
import io.supportbot.domain.ticket.TicketEvent;
import io.supportbot.domain.ticket.TicketNumber;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Events as rows, and back.
final class EventRows {
  private final SealedColumn words;
  private final Ids ids;

  @Inject
  EventRows(FieldCipher cipher, Ids ids) {
    this.words = new SealedColumn(cipher, "ticket_events.words");
    this.ids = ids;
  }

  TicketEventsRecord row(TicketEvent event) {
    TicketEventsRecord row = new TicketEventsRecord();
    StoredActor actor = StoredActor.of(event.by());
    row.setId(ids.next());
    row.setTicket(event.ticket());
    row.setActorKind(actor.kind());
    row.setActorId(actor.id());
    row.setActorName(actor.name());
    row.setAt(event.at());
    row.setKind(kindOf(event).name());
    switch (event) {
      case TicketEvent.Assigned assigned -> {
        row.setFromOperator(assigned.from().orElse(null));
        row.setToOperator(assigned.to());
        row.setWords(words.seal(assigned.note(), row.getId()));
      }
      case TicketEvent.ReturnedToQueue returned -> row.setFromOperator(returned.from());
      case TicketEvent.Commented commented -> row.setComment(commented.comment().id().value());
      case TicketEvent.Rejected rejected ->
          row.setWords(words.seal(rejected.reason().text(), row.getId()));
      case TicketEvent.Reopened reopened -> row.setFromStatus(reopened.from());
      case TicketEvent.Opened _, TicketEvent.Resolved _, TicketEvent.Closed _ -> {
        // nothing more to tell
      }
    }
    return row;
  }

  /// @param said the comments that the ticket's events point to
  TicketEvent event(TicketEventsRecord row, Map<UUID, Comment> said) {
    TicketNumber ticket = row.getTicket();
    Instant at = row.getAt();
    Actor by = new StoredActor(row.getActorKind(), row.getActorId(), row.getActorName()).actor();
    return switch (Kind.valueOf(row.getKind())) {
      case OPENED -> new TicketEvent.Opened(ticket, by, at);
      case ASSIGNED ->
          new TicketEvent.Assigned(
              ticket,
              by,
              at,
              Optional.ofNullable(row.getFromOperator()),
              known(row.getToOperator()),
              words.openIfAny(row.getWords(), row.getId()));
      case RETURNED_TO_QUEUE ->
          new TicketEvent.ReturnedToQueue(ticket, by, at, known(row.getFromOperator()));
      case COMMENTED -> new TicketEvent.Commented(known(said.get(known(row.getComment()))));
      case RESOLVED -> new TicketEvent.Resolved(ticket, by, at);
      case REJECTED ->
          new TicketEvent.Rejected(
              ticket, by, at, new RejectionReason(words.open(known(row.getWords()), row.getId())));
      case REOPENED -> new TicketEvent.Reopened(ticket, by, at, known(row.getFromStatus()));
      case CLOSED -> new TicketEvent.Closed(ticket, by, at);
    };
  }

  private static Kind kindOf(TicketEvent event) {
    return switch (event) {
      case TicketEvent.Opened _ -> Kind.OPENED;
      case TicketEvent.Assigned _ -> Kind.ASSIGNED;
      case TicketEvent.ReturnedToQueue _ -> Kind.RETURNED_TO_QUEUE;
      case TicketEvent.Commented _ -> Kind.COMMENTED;
      case TicketEvent.Resolved _ -> Kind.RESOLVED;
      case TicketEvent.Rejected _ -> Kind.REJECTED;
      case TicketEvent.Reopened _ -> Kind.REOPENED;
      case TicketEvent.Closed _ -> Kind.CLOSED;
    };
  }

  /// The schema's checks see to it.
  private static <V> V known(@Nullable V value) {
    return requireNonNull(value, "the event's row does not fit its kind");
  }

  /// As stored; names never change.
  private enum Kind {
    OPENED,
    ASSIGNED,
    RETURNED_TO_QUEUE,
    COMMENTED,
    RESOLVED,
    REJECTED,
    REOPENED,
    CLOSED
  }
}
