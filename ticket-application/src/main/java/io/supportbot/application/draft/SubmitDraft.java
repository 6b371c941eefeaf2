package io.supportbot.application.draft;

import io.supportbot.domain.draft.Draft;
import io.supportbot.domain.draft.Words;
import io.supportbot.domain.person.Actor;
import io.supportbot.domain.ticket.Ticket;
import java.time.Duration;
import java.util.List;

/// A customer is done with the dialogue: the draft becomes a ticket with the day's next number.
public interface SubmitDraft {
  Result submit(Command command);

  /// @param actor a customer
  record Command(Actor actor) {}

  /// What came of it.
  sealed interface Result {
    /// The ticket is in the queue, the draft is gone.
    ///
    /// @param words that the description came of
    record Submitted(Ticket.Open ticket, List<Words> words) implements Result {
      public Submitted {
        words = List.copyOf(words);
      }
    }

    /// The dialogue is at an earlier step; it stays there.
    record NotComplete(Draft draft) implements Result {}

    /// There is no draft, for example because it was submitted before.
    record NoDraft() implements Result {}

    /// The customer opened as many tickets as the desk allows; the draft stays.
    record TooManyTickets(int perHour, Duration waitFor) implements Result {}

    /// The actor is no customer.
    record NotAllowed() implements Result {}
  }
}
