package io.supportbot.application.draft;

import io.supportbot.application.access.Refusal;
import io.supportbot.application.comment.CommentOnTicket;
import io.supportbot.application.transaction.UnitOfWork;
import io.supportbot.domain.draft.Draft;
import io.supportbot.domain.draft.Words;
import io.supportbot.domain.person.Actor;
import io.supportbot.domain.ticket.TextProblem;
import io.supportbot.domain.ticket.Visibility;
import java.util.List;

/// [AddressDraft] on the ports.
public final class AddressingDraft implements AddressDraft {
  private final UnitOfWork units;
  private final CommentOnTicket commentOnTicket;
  private final Drafts drafts;

  public AddressingDraft(UnitOfWork units, CommentOnTicket commentOnTicket, Drafts drafts) {
    this.units = units;
    this.commentOnTicket = commentOnTicket;
    this.drafts = drafts;
  }

  @Override
  public Result address(Command command) {
    if (!(command.actor() instanceof Actor.Customer(var customer))) {
      return new Result.Written(
          new CommentOnTicket.Result.Refused(new Refusal.NotAllowed()), List.of());
    }
    return units.run(
        () ->
            drafts
                .find(customer)
                .filter(draft -> draft instanceof Draft.ChoosingCategory)
                .filter(draft -> draft.answers().category().isEmpty())
                .map(draft -> written(command, draft))
                .orElseGet(Result.NothingKept::new));
  }

  private Result written(Command command, Draft draft) {
    CommentOnTicket.Result result =
        commentOnTicket.comment(
            new CommentOnTicket.Command(
                command.actor(),
                command.number(),
                Visibility.PUBLIC,
                Words.joined(draft.answers().words()),
                draft.answers().files()));
    if (isOver(result)) {
      drafts.remove(draft.customer());
    }
    return new Result.Written(result, draft.answers().words());
  }

  /// Of a draft in which nothing could be kept there is nothing to lose.
  private static boolean isOver(CommentOnTicket.Result result) {
    return switch (result) {
      case CommentOnTicket.Result.Commented _ -> true;
      case CommentOnTicket.Result.BadComment bad -> bad.problem() == TextProblem.EMPTY;
      case CommentOnTicket.Result.TicketFinished _, CommentOnTicket.Result.Refused _ -> false;
    };
  }
}
