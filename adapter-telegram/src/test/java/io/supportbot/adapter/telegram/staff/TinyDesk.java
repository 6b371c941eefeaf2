package io.supportbot.adapter.telegram.staff;

import io.supportbot.application.access.Refusal;
import io.supportbot.application.comment.CommentOnTicket;
import io.supportbot.application.delivery.Announcement;
import io.supportbot.application.desk.Desk;
import io.supportbot.application.ticket.AssignTicket;
import io.supportbot.application.ticket.RejectTicket;
import io.supportbot.application.ticket.ReopenTicket;
import io.supportbot.application.ticket.ResolveTicket;
import io.supportbot.application.ticket.ReturnTicket;
import io.supportbot.application.ticket.SeeTicket;
import io.supportbot.application.ticket.TakeTicket;
import io.supportbot.domain.person.Actor;
import io.supportbot.domain.person.OperatorId;
import io.supportbot.domain.ticket.Attachment;
import io.supportbot.domain.ticket.AttachmentLimits;
import io.supportbot.domain.ticket.Change;
import io.supportbot.domain.ticket.Comment;
import io.supportbot.domain.ticket.RejectionReason;
import io.supportbot.domain.ticket.Ticket;
import io.supportbot.domain.ticket.TicketNumber;
import io.supportbot.domain.ticket.Visibility;
import io.supportbot.testkit.fake.FakeStore;
import io.supportbot.testkit.fixture.CommentBuilder;
import io.supportbot.testkit.fixture.People;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/// The operators' use cases on the fake store, as small as these tests need them.
final class TinyDesk
    implements TakeTicket,
        AssignTicket,
        ReturnTicket,
        ResolveTicket,
        RejectTicket,
        ReopenTicket,
        SeeTicket,
        CommentOnTicket {
  private static final Instant NOW = Instant.parse("2024-12-25T12:00:00Z");

  private final FakeStore store;
  private final Desk desk;
  private final Consumer<Announcement> announced;

  TinyDesk(FakeStore store, Desk desk, Consumer<Announcement> announced) {
    this.store = store;
    this.desk = desk;
    this.announced = announced;
  }

  @Override
  public TakeTicket.Result take(TakeTicket.Command command) {
    return checked(
        command.actor(),
        command.number(),
        TakeTicket.Result.Refused::new,
        (operator, ticket) ->
            switch (ticket) {
              case Ticket.Open open ->
                  new TakeTicket.Result.Taken(stored(open.take(operator, NOW)));
              case Ticket.InProgress(_, _, var other) when other.equals(operator) ->
                  new TakeTicket.Result.AlreadyYours((Ticket.InProgress) ticket);
              case Ticket.InProgress theirs -> new TakeTicket.Result.TakenByAnother(theirs);
              case Ticket.Finished finished -> new TakeTicket.Result.Refused(state(finished));
            });
  }

  @Override
  public AssignTicket.Result assign(AssignTicket.Command command) {
    return checked(
        command.actor(),
        command.number(),
        AssignTicket.Result.Refused::new,
        (_, ticket) -> {
          if (desk.settings().operator(command.to()).isEmpty()) {
            return new AssignTicket.Result.NoSuchOperator(command.to());
          }
          return switch (ticket) {
            case Ticket.Open open ->
                new AssignTicket.Result.Assigned(
                    stored(open.assign(command.to(), command.note(), command.actor(), NOW)));
            case Ticket.InProgress(_, _, var other) when other.equals(command.to()) ->
                new AssignTicket.Result.AlreadyTheirs((Ticket.InProgress) ticket);
            case Ticket.InProgress theirs ->
                new AssignTicket.Result.Assigned(
                    stored(theirs.handOver(command.to(), command.note(), command.actor(), NOW)));
            case Ticket.Finished finished -> new AssignTicket.Result.Refused(state(finished));
          };
        });
  }

  @Override
  public ReturnTicket.Result returnToQueue(ReturnTicket.Command command) {
    return checked(
        command.actor(),
        command.number(),
        ReturnTicket.Result.Refused::new,
        (_, ticket) ->
            ticket instanceof Ticket.InProgress inWork
                ? new ReturnTicket.Result.Returned(
                    stored(inWork.returnToQueue(command.actor(), NOW)))
                : new ReturnTicket.Result.Refused(state(ticket)));
  }

  @Override
  public ResolveTicket.Result resolve(ResolveTicket.Command command) {
    return checked(
        command.actor(),
        command.number(),
        ResolveTicket.Result.Refused::new,
        (operator, ticket) ->
            switch (ticket) {
              case Ticket.Open open ->
                  new ResolveTicket.Result.Resolved(
                      stored(
                          open.take(operator, NOW).then(t -> t.resolve(command.actor(), NOW))));
              case Ticket.InProgress inWork ->
                  new ResolveTicket.Result.Resolved(stored(inWork.resolve(command.actor(), NOW)));
              case Ticket.Finished finished -> new ResolveTicket.Result.Refused(state(finished));
            });
  }

  @Override
  public RejectTicket.Result reject(RejectTicket.Command command) {
    var problem = RejectionReason.problemIn(command.reason());
    return checked(
        command.actor(),
        command.number(),
        RejectTicket.Result.Refused::new,
        (operator, ticket) -> {
          if (problem.isPresent()) {
            return new RejectTicket.Result.BadReason(
                problem.get(), RejectionReason.MAX_LENGTH);
          }
          RejectionReason reason = new RejectionReason(command.reason());
          return switch (ticket) {
            case Ticket.Open open ->
                new RejectTicket.Result.Rejected(
                    stored(
                        open.take(operator, NOW)
                            .then(t -> t.reject(reason, command.actor(), NOW))));
            case Ticket.InProgress inWork ->
                new RejectTicket.Result.Rejected(
                    stored(inWork.reject(reason, command.actor(), NOW)));
            case Ticket.Finished finished -> new RejectTicket.Result.Refused(state(finished));
          };
        });
  }

  @Override
  public ReopenTicket.Result reopen(ReopenTicket.Command command) {
    return checked(
        command.actor(),
        command.number(),
        ReopenTicket.Result.Refused::new,
        (_, ticket) ->
            switch (ticket) {
              case Ticket.Reopenable over ->
                  new ReopenTicket.Result.Reopened(stored(over.reopen(command.actor(), NOW)));
              case Ticket.Closed closed ->
                  new ReopenTicket.Result.TooLate(
                      closed, desk.settings().tickets().reopenWithin());
              case Ticket.Active active -> new ReopenTicket.Result.Refused(state(active));
            });
  }

  @Override
  public SeeTicket.Result see(SeeTicket.Query query) {
    return checked(
        query.actor(),
        query.number(),
        SeeTicket.Result.Refused::new,
        (_, ticket) ->
            new SeeTicket.Result.Seen(
                ticket,
                People.IVAN.profile(),
                store.comments().ofTicket(ticket.number(), Set.of(Visibility.values()), 100),
                List.of()));
  }

  @Override
  public CommentOnTicket.Result comment(CommentOnTicket.Command command) {
    var admission =
        desk.settings().tickets().attachments().admit(List.of(), command.attachments());
    return checked(
        command.actor(),
        command.number(),
        CommentOnTicket.Result.Refused::new,
        (operator, ticket) ->
            switch (ticket) {
              case Ticket.Active active -> comment(command, admission, operator, active);
              case Ticket.Finished finished ->
                  new CommentOnTicket.Result.TicketFinished(
                      finished, finished instanceof Ticket.Reopenable);
            });
  }

  private CommentOnTicket.Result comment(
      CommentOnTicket.Command command,
      AttachmentLimits.Admission files,
      OperatorId operator,
      Ticket.Active ticket) {
    var problem = Comment.problemIn(command.text(), files.files());
    if (problem.isPresent()) {
      return new CommentOnTicket.Result.BadComment(
          problem.get(), Comment.MAX_LENGTH, files.refused());
    }
    Comment comment =
        CommentBuilder.aComment()
            .on(ticket.number())
            .by(operator)
            .saying(command.text())
            .with(files.files().toArray(Attachment[]::new))
            .build();
    store.comments().add(comment);
    Ticket stored = stored(ticket.comment(comment));
    return new CommentOnTicket.Result.Commented(stored, comment, files.refused());
  }

  private <R> R checked(
      Actor actor, TicketNumber number, Function<Refusal, R> refused, Work<R> work) {
    if (!(actor instanceof Actor.Operator(var id)) || desk.settings().operator(id).isEmpty()) {
      return refused.apply(new Refusal.NotAllowed());
    }
    Optional<Ticket> ticket = store.tickets().find(number);
    return ticket.isPresent()
        ? work.on(id, ticket.get())
        : refused.apply(new Refusal.NoSuchTicket(number));
  }

  private <T extends Ticket> T stored(Change<T> change) {
    T ticket = store.tickets().save(change.ticket());
    announced.accept(
        new Announcement.TicketChanged(ticket, change.events(), People.IVAN.profile()));
    return ticket;
  }

  private static Refusal state(Ticket present) {
    return new Refusal.NotInThisState(present);
  }

  private interface Work<R> {
    R on(OperatorId operator, Ticket ticket);
  }
}
