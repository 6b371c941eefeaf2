package io.supportbot.application.draft;

import io.supportbot.application.comment.CommentDraft;
import io.supportbot.application.comment.CommentDrafts;
import io.supportbot.application.transaction.UnitOfWork;
import io.supportbot.domain.draft.Draft;
import io.supportbot.domain.draft.Words;
import io.supportbot.domain.person.Actor;
import io.supportbot.domain.person.CustomerId;
import io.supportbot.domain.ticket.Comment;
import io.supportbot.domain.ticket.Description;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// [CorrectWords] on the ports.
public final class CorrectingWords implements CorrectWords {
  private final UnitOfWork units;
  private final Drafts drafts;
  private final CommentDrafts commentDrafts;
  private final InstantSource clock;

  public CorrectingWords(
      UnitOfWork units, Drafts drafts, CommentDrafts commentDrafts, InstantSource clock) {
    this.units = units;
    this.drafts = drafts;
    this.commentDrafts = commentDrafts;
    this.clock = clock;
  }

  @Override
  public Result correct(Command command) {
    if (!(command.actor() instanceof Actor.Customer(var customer))) {
      return new Result.NotAllowed();
    }
    return units.run(
        () ->
            inDraft(customer, command.words())
                .or(() -> inComment(customer, command.words()))
                .orElseGet(Result.NothingWaits::new));
  }

  private Optional<Result> inDraft(CustomerId customer, Words words) {
    return drafts
        .find(customer)
        .flatMap(
            draft ->
                words
                    .correctedIn(draft.answers().words())
                    .map(all -> corrected(draft, words, all)));
  }

  private Result corrected(Draft draft, Words words, List<Words> all) {
    return Description.problemIn(Words.joined(all))
        .<Result>map(problem -> new Result.BadWords(problem, Description.MAX_LENGTH))
        .orElseGet(
            () -> {
              draft.correct(words, clock.instant()).ifPresent(drafts::save);
              return new Result.Corrected();
            });
  }

  private Optional<Result> inComment(CustomerId customer, Words words) {
    return commentDrafts
        .find(customer)
        .flatMap(
            draft ->
                draft instanceof CommentDraft.AwaitingTicket kept
                    ? words.correctedIn(kept.words()).map(all -> corrected(kept, all))
                    : Optional.empty());
  }

  private Result corrected(CommentDraft.AwaitingTicket kept, List<Words> all) {
    return Comment.problemIn(Words.joined(all), kept.attachments())
        .<Result>map(problem -> new Result.BadWords(problem, Comment.MAX_LENGTH))
        .orElseGet(
            () -> {
              commentDrafts.save(
                  new CommentDraft.AwaitingTicket(
                      kept.customer(), all, kept.attachments(), kept.since()));
              return new Result.Corrected();
            });
  }
}
