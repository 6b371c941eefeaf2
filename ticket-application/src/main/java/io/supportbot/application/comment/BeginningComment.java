package io.supportbot.application.comment;

import io.supportbot.application.access.Refusal;
import io.supportbot.application.ticket.ReopeningRule;
import io.supportbot.application.ticket.TicketsInReach;
import io.supportbot.application.ticket.TicketsInReach.Reach;
import io.supportbot.application.transaction.UnitOfWork;
import io.supportbot.domain.person.Actor;
import io.supportbot.domain.person.CustomerId;
import io.supportbot.domain.ticket.Ticket;
import java.time.InstantSource;

/// [BeginComment] on the ports.
public final class BeginningComment implements BeginComment {
  private final UnitOfWork units;
  private final TicketsInReach reach;
  private final AddressComment addressComment;
  private final CommentDrafts drafts;
  private final ReopeningRule reopening;
  private final InstantSource clock;

  public BeginningComment(
      UnitOfWork units,
      TicketsInReach reach,
      AddressComment addressComment,
      CommentDrafts drafts,
      ReopeningRule reopening,
      InstantSource clock) {
    this.units = units;
    this.reach = reach;
    this.addressComment = addressComment;
    this.drafts = drafts;
    this.reopening = reopening;
    this.clock = clock;
  }

  @Override
  public Result begin(Command command) {
    if (!(command.actor() instanceof Actor.Customer(var customer))) {
      return new Result.Refused(new Refusal.NotAllowed());
    }
    return units.run(
        () ->
            switch (reach.forAnyone(command.actor(), command.number())) {
              case Reach.Within(var ticket, var asStaff) -> begin(ticket, asStaff, customer);
              case Reach.Beyond(var refusal) -> new Result.Refused(refusal);
            });
  }

  private Result begin(Ticket ticket, boolean asStaff, CustomerId customer) {
    return switch (ticket) {
      case Ticket.Active active ->
          switch (addressComment.address(
              new AddressComment.Command(new Actor.Customer(customer), active.number()))) {
            case AddressComment.Result.Written(var result, var words) ->
                new Result.Addressed(result, words);
            case AddressComment.Result.NothingKept _ -> {
              drafts.save(
                  new CommentDraft.AwaitingWords(customer, active.number(), clock.instant()));
              yield new Result.AwaitingWords(active);
            }
          };
      case Ticket.Finished finished ->
          new Result.TicketFinished(
              finished, reopening.allows(finished, asStaff, clock.instant()));
    };
  }
}
