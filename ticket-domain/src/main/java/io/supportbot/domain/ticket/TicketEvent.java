package io.supportbot.domain.ticket;

import io.supportbot.domain.person.Actor;
import io.supportbot.domain.person.OperatorId;
import java.time.Instant;
import java.util.Optional;

/// Something that happened to a ticket. Events are never changed; together they are the ticket's history and the audit log.
public sealed interface TicketEvent {
  /// The ticket it happened to.
  TicketNumber ticket();

  /// Who did it.
  Actor by();

  /// When, in UTC.
  Instant at();

  /// A customer opened it.
  record Opened(TicketNumber ticket, Actor by, Instant at) implements TicketEvent {}

  /// An operator has it now.
  ///
  /// @param from who had it before; empty when it came from the queue
  /// @param note a word from the one who hands it over; confidential
  record Assigned(
      TicketNumber ticket,
      Actor by,
      Instant at,
      Optional<OperatorId> from,
      OperatorId to,
      Optional<String> note)
      implements TicketEvent {
    /// Whether the operator took it themselves.
    public boolean isTaken() {
      return by.equals(new Actor.Operator(to));
    }
  }

  /// It waits in the queue again.
  record ReturnedToQueue(TicketNumber ticket, Actor by, Instant at, OperatorId from)
      implements TicketEvent {}

  /// Somebody said something.
  record Commented(Comment comment) implements TicketEvent {
    @Override
    public TicketNumber ticket() {
      return comment.ticket();
    }

    @Override
    public Actor by() {
      return comment.author();
    }

    @Override
    public Instant at() {
      return comment.at();
    }
  }

  /// Solved, in the words of the staff.
  record Resolved(TicketNumber ticket, Actor by, Instant at) implements TicketEvent {}

  /// Refused.
  record Rejected(TicketNumber ticket, Actor by, Instant at, RejectionReason reason)
      implements TicketEvent {}

  /// Back in the queue after it was solved or refused.
  ///
  /// @param from the status it was in
  record Reopened(TicketNumber ticket, Actor by, Instant at, Status from) implements TicketEvent {}

  /// Closed for good.
  record Closed(TicketNumber ticket, Actor by, Instant at) implements TicketEvent {}
}
