package io.supportbot.application.ticket;

import io.supportbot.application.access.Refusal;
import io.supportbot.domain.person.Actor;
import io.supportbot.domain.ticket.Ticket;
import java.util.List;

/// The queue: tickets that somebody has to do something about, the most urgent first.
public interface ListActiveTickets {
  Result list(Query query);

  /// @param actor an operator
  /// @param limit 1 to 100
  /// @param offset 0 or more
  record Query(Actor actor, ActiveFilter filter, int limit, int offset) {
    public Query {
      if (limit < 1 || limit > 100 || offset < 0) {
        throw new IllegalArgumentException(
            "limit must be 1 to 100 and offset 0 or more, were " + limit + " and " + offset);
      }
    }
  }

  /// What came of it.
  sealed interface Result {
    /// @param total how many there are in all
    record Listed(List<Ticket> tickets, int total) implements Result {
      public Listed {
        tickets = List.copyOf(tickets);
      }
    }

    /// Not done.
    record Refused(Refusal refusal) implements Result {}
  }
}
