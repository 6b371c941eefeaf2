package io.supportbot.application.comment;

import io.supportbot.application.access.Refusal;
import io.supportbot.application.desk.Desk;
import io.supportbot.application.ticket.LostRaces;
import io.supportbot.application.ticket.ReopeningRule;
import io.supportbot.application.ticket.TicketJournal;
import io.supportbot.application.ticket.TicketsInReach;
import io.supportbot.application.ticket.TicketsInReach.Reach;
import io.supportbot.application.transaction.Ids;
import io.supportbot.application.transaction.UnitOfWork;
import io.supportbot.domain.ticket.AttachmentLimits;
import io.supportbot.domain.ticket.Change;
import io.supportbot.domain.ticket.Comment;
import io.supportbot.domain.ticket.CommentId;
import io.supportbot.domain.ticket.Ticket;
import io.supportbot.domain.ticket.TicketEvent;
import io.supportbot.domain.ticket.Visibility;
import java.time.InstantSource;
import java.util.List;

/// [CommentOnTicket] on the ports.
public final class CommentingOnTicket implements CommentOnTicket {
  private final UnitOfWork units;
  private final TicketsInReach reach;
  private final TicketJournal journal;
  private final ReopeningRule reopening;
  private final Desk desk;
  private final Ids ids;
  private final InstantSource clock;

  public CommentingOnTicket(
      UnitOfWork units,
      TicketsInReach reach,
      TicketJournal journal,
      ReopeningRule reopening,
      Desk desk,
      Ids ids,
      InstantSource clock) {
    this.units = units;
    this.reach = reach;
    this.journal = journal;
    this.reopening = reopening;
    this.desk = desk;
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  public Result comment(Command command) {
    return units.run(() -> LostRaces.repeat(() -> find(command)));
  }

  private Result find(Command command) {
    return switch (reach.forAnyone(command.actor(), command.number())) {
      case Reach.Beyond(var refusal) -> new Result.Refused(refusal);
      case Reach.Within(var _, var asStaff)
          when !asStaff && command.visibility() == Visibility.INTERNAL ->
          new Result.Refused(new Refusal.NotAllowed());
      case Reach.Within within -> admit(command, within);
    };
  }

  private Result admit(Command command, Reach.Within within) {
    if (within.ticket() instanceof Ticket.Finished finished
        && command.visibility() == Visibility.PUBLIC) {
      return new Result.TicketFinished(
          finished, reopening.allows(finished, within.asStaff(), clock.instant()));
    }
    AttachmentLimits.Admission admission =
        desk.settings().tickets().attachments().admit(List.of(), command.attachments());
    return Comment.problemIn(command.text(), admission.files())
        .<Result>map(
            problem -> new Result.BadComment(problem, Comment.MAX_LENGTH, admission.refused()))
        .orElseGet(() -> write(command, within.ticket(), admission));
  }

  private Result write(Command command, Ticket ticket, AttachmentLimits.Admission admission) {
    Comment comment =
        new Comment(
            new CommentId(ids.next()),
            command.number(),
            command.actor(),
            command.visibility(),
            command.text(),
            admission.files(),
            clock.instant());
    Ticket stored =
        journal.changed(new Change<>(ticket, List.of(new TicketEvent.Commented(comment))));
    return new Result.Commented(stored, comment, admission.refused());
  }
}
