package io.supportbot.testkit.fake;

import io.supportbot.application.ticket.Comments;
import io.supportbot.domain.ticket.Comment;
import io.supportbot.domain.ticket.CommentId;
import io.supportbot.domain.ticket.TicketNumber;
import io.supportbot.domain.ticket.Visibility;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// Comments in memory.
public final class FakeComments implements Comments {
  private final Table<CommentId, Comment> comments;

  public FakeComments(FakeUnitOfWork units) {
    comments = new Table<>(units);
  }

  @Override
  public void add(Comment comment) {
    if (comments.get(comment.id()).isPresent()) {
      throw new IllegalStateException("comment " + comment.id() + " must be new, was stored");
    }
    comments.put(comment.id(), comment);
  }

  @Override
  public List<Comment> ofTicket(TicketNumber ticket, Set<Visibility> visible, int limit) {
    List<Comment> all =
        comments.values().stream()
            .filter(c -> c.ticket().equals(ticket) && visible.contains(c.visibility()))
            .sorted(Comparator.comparing(Comment::at))
            .toList();
    return all.subList(Math.max(0, all.size() - limit), all.size());
  }
}
