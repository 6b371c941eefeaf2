package io.supportbot.adapter.telegram.keyboard;

import io.supportbot.domain.draft.Step;
import io.supportbot.domain.person.Language;
import io.supportbot.domain.person.OperatorId;
import io.supportbot.domain.ticket.CategoryKey;
import io.supportbot.domain.ticket.Priority;
import io.supportbot.domain.ticket.TicketNumber;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// What a press of a button means. Encoded into the 1 to 64 bytes that Telegram carries; see [ButtonCodec].
public sealed interface ButtonData {
  /// Buttons of a customer's screens.
  sealed interface ForCustomer extends ButtonData {
    record NewTicket() implements ForCustomer {}

    /// A button of the dialogue that fills a draft. A button of an earlier draft must not answer a later one's question.
    ///
    /// @param begunAt when its draft was begun, in whole milliseconds
    record OfDraft(Instant begunAt, Answer answer) implements ForCustomer {
      public OfDraft {
        begunAt = begunAt.truncatedTo(ChronoUnit.MILLIS);
      }
    }

    record ChooseLanguage(Language language) implements ForCustomer {}

    /// A page of the customer's own tickets.
    record MyTickets(Optional<TicketNumber> olderThan) implements ForCustomer {}

    record ShowTicket(TicketNumber ticket) implements ForCustomer {}

    record ShowFiles(TicketNumber ticket) implements ForCustomer {}

    /// What is written next belongs to this ticket.
    record WriteTo(TicketNumber ticket) implements ForCustomer {}

    /// What was written belongs to this ticket.
    record AddressTo(TicketNumber ticket) implements ForCustomer {}

    record DropComment() implements ForCustomer {}

    record NotSolved(TicketNumber ticket) implements ForCustomer {}

    /// The same, and the words that began a draft were about it.
    record NotSolvedAsWritten(TicketNumber ticket) implements ForCustomer {}
  }

  /// What the buttons of the dialogue say about their draft.
  sealed interface Answer {
    record ChooseCategory(CategoryKey category) implements Answer {}

    record ChoosePriority(Priority priority) implements Answer {}

    record KeepDescription() implements Answer {}

    /// One step back.
    ///
    /// @param from the step whose question the button stands under
    record Back(Step from) implements Answer {}

    /// Forgets the draft.
    ///
    /// @param from the step whose question the button stands under
    record Cancel(Step from) implements Answer {}

    record Done() implements Answer {}

    record GoOn() implements Answer {}

    record StartAnew(Optional<CategoryKey> category) implements Answer {}
  }

  /// Buttons in the staff group; all belong to a ticket.
  sealed interface ForStaff extends ButtonData {
    /// The ticket in question.
    TicketNumber ticket();

    record Take(TicketNumber ticket) implements ForStaff {}

    /// Shows whom it can be assigned to.
    record ChooseAssignee(TicketNumber ticket, int page) implements ForStaff {}

    record AssignTo(TicketNumber ticket, OperatorId operator) implements ForStaff {}

    record ReturnToQueue(TicketNumber ticket) implements ForStaff {}

    record Resolve(TicketNumber ticket) implements ForStaff {}

    record Reject(TicketNumber ticket) implements ForStaff {}

    record Reopen(TicketNumber ticket) implements ForStaff {}

    /// Shows the card's own buttons alone again.
    record ShowCard(TicketNumber ticket) implements ForStaff {}
  }
}
