package io.supportbot.application.comment;

import io.supportbot.application.access.Refusal;
import io.supportbot.application.ticket.Page;
import io.supportbot.application.ticket.Tickets;
import io.supportbot.application.transaction.UnitOfWork;
import io.supportbot.domain.draft.Words;
import io.supportbot.domain.person.Actor;
import io.supportbot.domain.person.CustomerId;
import io.supportbot.domain.ticket.Attachment;
import io.supportbot.domain.ticket.Comment;
import io.supportbot.domain.ticket.TextProblem;
import io.supportbot.domain.ticket.Ticket;
import io.supportbot.domain.ticket.TicketNumber;
import io.supportbot.domain.ticket.Visibility;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// [WriteComment] on the ports.
public final class WritingComment implements WriteComment {
  private final UnitOfWork units;
  private final CommentOnTicket commentOnTicket;
  private final CommentDrafts drafts;
  private final Tickets tickets;
  private final InstantSource clock;

  public WritingComment(
      UnitOfWork units,
      CommentOnTicket commentOnTicket,
      CommentDrafts drafts,
      Tickets tickets,
      InstantSource clock) {
    this.units = units;
    this.commentOnTicket = commentOnTicket;
    this.drafts = drafts;
    this.tickets = tickets;
    this.clock = clock;
  }

  @Override
  public Result write(Command command) {
    if (!(command.actor() instanceof Actor.Customer(var customer))) {
      return new Result.Written(new CommentOnTicket.Result.Refused(new Refusal.NotAllowed()));
    }
    return units.run(
        () ->
            command
                .answers()
                .<Result>map(answered -> written(command, answered))
                .or(() -> awaited(customer).map(ticket -> awaited(command, customer, ticket)))
                .orElseGet(() -> toWhomeverIsActive(command, customer)));
  }

  private Optional<TicketNumber> awaited(CustomerId customer) {
    return drafts
        .find(customer)
        .flatMap(
            draft ->
                draft instanceof CommentDraft.AwaitingWords awaiting
                    ? Optional.of(awaiting.ticket())
                    : Optional.empty());
  }

  private Result awaited(Command command, CustomerId customer, TicketNumber ticket) {
    Result.Written written = written(command, ticket);
    switch (written.result()) {
      case CommentOnTicket.Result.BadComment _ -> {
        // the ticket still awaits words that it can take
      }
      case CommentOnTicket.Result.Commented _,
          CommentOnTicket.Result.TicketFinished _,
          CommentOnTicket.Result.Refused _ ->
          drafts.remove(customer);
    }
    return written;
  }

  private Result toWhomeverIsActive(Command command, CustomerId customer) {
    List<Ticket> active = tickets.activeOfCustomer(customer);
    if (active.isEmpty()) {
      return new Result.NoActiveTicket(
          tickets.ofCustomer(customer, Page.first(1)).stream().findFirst());
    }
    if (active.size() == 1) {
      return written(command, active.getFirst().number());
    }
    return kept(command, customer, active);
  }

  /// Keeps the words until their ticket is named. Words that come while others wait join those, so that none is lost.
  private Result kept(Command command, CustomerId customer, List<Ticket> active) {
    List<Words> words = new ArrayList<>();
    List<Attachment> files = new ArrayList<>();
    if (drafts.find(customer).orElse(null) instanceof CommentDraft.AwaitingTicket earlier) {
      words.addAll(earlier.words());
      files.addAll(earlier.attachments());
    }
    if (!command.text().isBlank()) {
      words.add(new Words(command.text(), command.message()));
    }
    files.addAll(command.attachments());
    Optional<TextProblem> problem = Comment.problemIn(Words.joined(words), files);
    if (problem.isPresent()) {
      return new Result.Written(
          new CommentOnTicket.Result.BadComment(problem.get(), Comment.MAX_LENGTH, List.of()));
    }
    drafts.save(new CommentDraft.AwaitingTicket(customer, words, files, clock.instant()));
    return new Result.WhichTicket(active);
  }

  private Result.Written written(Command command, TicketNumber ticket) {
    return new Result.Written(
        commentOnTicket.comment(
            new CommentOnTicket.Command(
                command.actor(),
                ticket,
                Visibility.PUBLIC,
                command.text(),
                command.attachments())));
  }
}
