package io.supportbot.application.ticket;

import io.supportbot.domain.ticket.Comment;
import io.supportbot.domain.ticket.TicketNumber;
import io.supportbot.domain.ticket.Visibility;
import java.util.List;
import java.util.Set;

/// All comments. Works inside the caller's unit of work. Thread-safe.
public interface Comments {
  /// Stores a new comment.
  void add(Comment comment);

  /// The comments of a ticket that may be seen, oldest first.
  ///
  /// @param limit at most this many, the newest of them, at least 1
  List<Comment> ofTicket(TicketNumber ticket, Set<Visibility> visible, int limit);
}
