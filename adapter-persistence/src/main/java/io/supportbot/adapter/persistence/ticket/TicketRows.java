package io.supportbot.adapter.persistence.ticket;

import static java.util.Objects.requireNonNull;

import io.supportbot.adapter.persistence.jooq.tables.records.TicketsRecord;
import io.supportbot.adapter.persistence.protection.SealedColumn;
import io.supportbot.application.protection.FieldCipher;
import io.supportbot.domain.ticket.Attachment;
import io.supportbot.domain.ticket.CategoryKey;
import io.supportbot.domain.ticket.Description;
import io.supportbot.domain.ticket.RejectionReason;
import io.supportbot.domain.ticket.Ticket;
import io.supportbot.domain.ticket.TicketDetails;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A ticket's state as a row, and back.
final class TicketRows {
  private final SealedColumn description;
  private final SealedColumn reason;

  @Inject
  TicketRows(FieldCipher cipher) {
    description = new SealedColumn(cipher, "tickets.description");
    reason = new SealedColumn(cipher, "tickets.rejection_reason");
  }

  /// The row of a new ticket, its first version.
  TicketsRecord row(Ticket.Open ticket) {
    TicketDetails details = ticket.details();
    TicketsRecord row = new TicketsRecord();
    row.setNumber(details.number());
    row.setCustomer(details.customer());
    row.setCategory(details.category().value());
    row.setPriority(details.priority());
    row.setDescription(description.seal(details.description().text(), details.number().plain()));
    row.setOpenedAt(details.openedAt());
    row.setStatus(ticket.status());
    row.setVersion(1L);
    return row;
  }

  /// The columns that a change may change.
  TicketsRecord changes(Ticket ticket) {
    TicketsRecord row = new TicketsRecord();
    row.setCategory(ticket.details().category().value());
    row.setPriority(ticket.details().priority());
    row.setStatus(ticket.status());
    row.setAssignee(ticket.assignee().orElse(null));
    row.setFinishedAt(finishedAt(ticket));
    row.setRejectionReason(
        ticket instanceof Ticket.Rejected rejected
            ? reason.seal(rejected.reason().text(), ticket.number().plain())
            : null);
    row.setVersion(ticket.version() + 1);
    return row;
  }

  Ticket ticket(TicketsRecord row, List<Attachment> files) {
    String place = row.getNumber().plain();
    TicketDetails details =
        new TicketDetails(
            row.getNumber(),
            row.getCustomer(),
            new CategoryKey(row.getCategory()),
            row.getPriority(),
            new Description(description.open(row.getDescription(), place)),
            files,
            row.getOpenedAt());
    long version = row.getVersion();
    return switch (row.getStatus()) {
      case OPEN -> new Ticket.Open(details, version);
      case IN_PROGRESS -> new Ticket.InProgress(details, version, known(row.getAssignee()));
      case RESOLVED ->
          new Ticket.Resolved(
              details, version, known(row.getAssignee()), known(row.getFinishedAt()));
      case REJECTED ->
          new Ticket.Rejected(
              details,
              version,
              known(row.getAssignee()),
              new RejectionReason(reason.open(known(row.getRejectionReason()), place)),
              known(row.getFinishedAt()));
      case CLOSED ->
          new Ticket.Closed(details, version, known(row.getAssignee()), known(row.getFinishedAt()));
    };
  }

  /// The same state with another version.
  @SuppressWarnings("unchecked") // each case gives back the type it was given
  static <T extends Ticket> T withVersion(T ticket, long version) {
    Ticket next =
        switch ((Ticket) ticket) {
          case Ticket.Open t -> new Ticket.Open(t.details(), version);
          case Ticket.InProgress t -> new Ticket.InProgress(t.details(), version, t.operator());
          case Ticket.Resolved t ->
              new Ticket.Resolved(t.details(), version, t.operator(), t.finishedAt());
          case Ticket.Rejected t ->
              new Ticket.Rejected(t.details(), version, t.operator(), t.reason(), t.finishedAt());
          case Ticket.Closed t ->
              new Ticket.Closed(t.details(), version, t.operator(), t.finishedAt());
        };
    return (T) next;
  }

  private static @Nullable Instant finishedAt(Ticket ticket) {
    return switch (ticket) {
      case Ticket.Active _ -> null;
      case Ticket.Resolved t -> t.finishedAt();
      case Ticket.Rejected t -> t.finishedAt();
      case Ticket.Closed t -> t.finishedAt();
    };
  }

  /// The schema's checks see to it.
  private static <V> V known(@Nullable V value) {
    return requireNonNull(value, "the ticket's row does not fit its status");
  }
}
