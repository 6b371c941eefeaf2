package io.supportbot.domain.ticket;

import io.supportbot.domain.person.Actor;
import io.supportbot.domain.person.OperatorId;
import java.time.Instant;
import java.util.Optional;

/// A customer's request, in one of its states. Each state is a type that has only the operations it allows:
///
/// ```text
///            take, assign             resolve
///   ┌──────┐ ──────────▶ ┌────────────┐ ─────▶ ┌──────────┐ close ┌────────┐
///   │ Open │             │ InProgress │        │ Resolved │ ────▶ │ Closed │
///   └──────┘ ◀────────── └────────────┘        └──────────┘       └────────┘
///      ▲    returnToQueue      │ reject   ┌──────────┐ │
///      │                       └────────▶ │ Rejected │ │
///      └──────────────────── reopen ──────┴──────────┴─┘
/// ```
///
/// Immutable. An operation returns the next state together with the events that tell of it; the caller stores both. The version is
/// the number of stored changes and makes a lost race visible: a store accepts a change only on the version it was made from.
public sealed interface Ticket {
  /// What the ticket says.
  TicketDetails details();

  /// How many changes had been stored when this state was read; 0 for a ticket that is not stored yet.
  long version();

  /// The name of this state.
  Status status();

  /// The number people call it by.
  default TicketNumber number() {
    return details().number();
  }

  /// The operator who has it, or had it last.
  Optional<OperatorId> assignee();

  /// A new ticket, in the queue.
  static Change<Open> open(TicketDetails details) {
    return Change.of(
        new Open(details, 0),
        new TicketEvent.Opened(
            details.number(), new Actor.Customer(details.customer()), details.openedAt()));
  }

  /// A ticket that somebody still has to do something about; only such a ticket takes public comments.
  sealed interface Active extends Ticket permits Open, InProgress {
    /// Adds a comment. The ticket's own state stays as it is.
    ///
    /// @throws IllegalArgumentException if the comment belongs to another ticket
    default Change<Active> comment(Comment comment) {
      if (!comment.ticket().equals(number())) {
        throw new IllegalArgumentException(
            "comment must belong to ticket " + number() + ", was of " + comment.ticket());
      }
      return Change.of(this, new TicketEvent.Commented(comment));
    }
  }

  /// A ticket that the staff is done with.
  sealed interface Finished extends Ticket permits Resolved, Rejected, Closed {}

  /// A finished ticket that may come back to the queue.
  sealed interface Reopenable extends Ticket permits Resolved, Rejected {
    /// When the staff was done with it.
    Instant finishedAt();

    /// Puts it back into the queue, with nobody assigned.
    default Change<Open> reopen(Actor by, Instant at) {
      return Change.of(
          new Open(details(), version()), new TicketEvent.Reopened(number(), by, at, status()));
    }
  }

  /// In the queue: nobody works on it.
  record Open(TicketDetails details, long version) implements Active {
    @Override
    public Status status() {
      return Status.OPEN;
    }

    @Override
    public Optional<OperatorId> assignee() {
      return Optional.empty();
    }

    /// An operator takes it.
    public Change<InProgress> take(OperatorId operator, Instant at) {
      return assign(operator, Optional.empty(), new Actor.Operator(operator), at);
    }

    /// Somebody gives it to an operator.
    public Change<InProgress> assign(
        OperatorId to, Optional<String> note, Actor by, Instant at) {
      return Change.of(
          new InProgress(details, version, to),
          new TicketEvent.Assigned(number(), by, at, Optional.empty(), to, note));
    }
  }

  /// An operator works on it.
  record InProgress(TicketDetails details, long version, OperatorId operator) implements Active {
    @Override
    public Status status() {
      return Status.IN_PROGRESS;
    }

    @Override
    public Optional<OperatorId> assignee() {
      return Optional.of(operator);
    }

    /// Gives it to another operator.
    ///
    /// @throws IllegalArgumentException if that operator has it already
    public Change<InProgress> handOver(
        OperatorId to, Optional<String> note, Actor by, Instant at) {
      if (to.equals(operator)) {
        throw new IllegalArgumentException(
            "ticket " + number() + " must go to another operator, was given to its own");
      }
      return Change.of(
          new InProgress(details, version, to),
          new TicketEvent.Assigned(number(), by, at, Optional.of(operator), to, note));
    }

    /// Puts it back into the queue.
    public Change<Open> returnToQueue(Actor by, Instant at) {
      return Change.of(
          new Open(details, version),
          new TicketEvent.ReturnedToQueue(number(), by, at, operator));
    }

    /// Says that it is solved.
    public Change<Resolved> resolve(Actor by, Instant at) {
      return Change.of(
          new Resolved(details, version, operator, at),
          new TicketEvent.Resolved(number(), by, at));
    }

    /// Refuses it.
    public Change<Rejected> reject(RejectionReason reason, Actor by, Instant at) {
      return Change.of(
          new Rejected(details, version, operator, reason, at),
          new TicketEvent.Rejected(number(), by, at, reason));
    }
  }

  /// Solved, in the words of the staff; the customer may disagree.
  record Resolved(TicketDetails details, long version, OperatorId operator, Instant finishedAt)
      implements Finished, Reopenable {
    @Override
    public Status status() {
      return Status.RESOLVED;
    }

    @Override
    public Optional<OperatorId> assignee() {
      return Optional.of(operator);
    }

    /// Closes it for good.
    public Change<Closed> close(Actor by, Instant at) {
      return Change.of(
          new Closed(details, version, operator, at),
          new TicketEvent.Closed(number(), by, at));
    }
  }

  /// Refused, with a reason.
  record Rejected(
      TicketDetails details,
      long version,
      OperatorId operator,
      RejectionReason reason,
      Instant finishedAt)
      implements Finished, Reopenable {
    @Override
    public Status status() {
      return Status.REJECTED;
    }

    @Override
    public Optional<OperatorId> assignee() {
      return Optional.of(operator);
    }
  }

  /// Solved and closed for good.
  record Closed(TicketDetails details, long version, OperatorId operator, Instant finishedAt)
      implements Finished {
    @Override
    public Status status() {
      return Status.CLOSED;
    }

    @Override
    public Optional<OperatorId> assignee() {
      return Optional.of(operator);
    }
  }
}
