package io.supportbot.adapter.persistence.comment;

import static io.supportbot.adapter.persistence.jooq.Tables.COMMENTS;

import io.supportbot.adapter.persistence.database.StoredActor;
import io.supportbot.adapter.persistence.database.Transactions;
import io.supportbot.application.ticket.Comments;
import io.supportbot.domain.ticket.Comment;
import io.supportbot.domain.ticket.TicketNumber;
import io.supportbot.domain.ticket.Visibility;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/// Comments in PostgreSQL. Those of a ticket are two statements, however many they are.
final class JooqComments implements Comments {
  private final Transactions transactions;
  private final CommentRows rows;

  @Inject
  JooqComments(Transactions transactions, CommentRows rows) {
    this.transactions = transactions;
    this.rows = rows;
  }

  @Override
  public void add(Comment comment) {
    StoredActor author = StoredActor.of(comment.author());
    transactions.query(
        jooq -> {
          int stored =
              jooq.insertInto(COMMENTS)
                  .set(COMMENTS.ID, comment.id().value())
                  .set(COMMENTS.TICKET, comment.ticket())
                  .set(COMMENTS.AUTHOR_KIND, author.kind())
                  .set(COMMENTS.AUTHOR_ID, author.id())
                  .set(COMMENTS.AUTHOR_NAME, author.name())
                  .set(COMMENTS.VISIBILITY, comment.visibility())
                  .set(COMMENTS.TEXT, rows.sealed(comment))
                  .set(COMMENTS.AT, comment.at())
                  .execute();
          rows.addFiles(jooq, comment);
          return stored;
        });
  }

  @Override
  public List<Comment> ofTicket(TicketNumber ticket, Set<Visibility> visible, int limit) {
    return transactions.query(
        jooq ->
            rows.comments(
                    jooq,
                    ticket,
                    jooq.selectFrom(COMMENTS)
                        .where(COMMENTS.TICKET.eq(ticket).and(COMMENTS.VISIBILITY.in(visible)))
                        .orderBy(COMMENTS.AT.desc(), COMMENTS.POSITION.desc())
                        .limit(limit)
                        .fetch())
                .reversed());
  }
}
