package io.supportbot.application.comment;

import io.supportbot.application.access.Refusal;
import io.supportbot.application.transaction.UnitOfWork;
import io.supportbot.domain.draft.Words;
import io.supportbot.domain.person.Actor;
import io.supportbot.domain.ticket.Visibility;
import java.util.List;

/// [AddressComment] on the ports.
public final class AddressingComment implements AddressComment {
  private final UnitOfWork units;
  private final CommentOnTicket commentOnTicket;
  private final CommentDrafts drafts;

  public AddressingComment(
      UnitOfWork units, CommentOnTicket commentOnTicket, CommentDrafts drafts) {
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
            switch (drafts.find(customer).orElse(null)) {
              case CommentDraft.AwaitingTicket kept -> written(command, kept);
              case CommentDraft.AwaitingWords _ -> new Result.NothingKept();
              case null -> new Result.NothingKept();
            });
  }

  private Result written(Command command, CommentDraft.AwaitingTicket kept) {
    CommentOnTicket.Result result =
        commentOnTicket.comment(
            new CommentOnTicket.Command(
                command.actor(),
                command.number(),
                Visibility.PUBLIC,
                Words.joined(kept.words()),
                kept.attachments()));
    if (result instanceof CommentOnTicket.Result.Commented) {
      drafts.remove(kept.customer());
    }
    return new Result.Written(result, kept.words());
  }
}
