package io.supportbot.example;

import io.supportbot.domain.draft.Draft;
import io.supportbot.domain.person.Actor;
import io.supportbot.domain.person.CustomerId;
import io.supportbot.domain.person.OperatorId;
import io.supportbot.domain.ticket.CategoryKey;
import io.supportbot.domain.ticket.Change;
import io.supportbot.domain.ticket.Description;
import io.supportbot.domain.ticket.Priority;
import io.supportbot.domain.ticket.Ticket;
import io.supportbot.domain.ticket.TicketEvent;
import io.supportbot.domain.ticket.TicketNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// From the first word of a customer to a solved ticket.
public final class FirstTicket {
  private FirstTicket() {}

  /// Runs the example.
  ///
  /// @return what happened, a line each
  public static List<String> run() {
    Instant now = Instant.parse("2024-12-25T10:00:00Z");
    CustomerId ivan = new CustomerId(1);
    OperatorId anna = new OperatorId(1001);

    // A draft takes one answer after another; each step is a type that offers only what it accepts.
    Draft.AddingFiles draft =
        Draft.begin(ivan, now)
            .choose(new CategoryKey("tech"), now)
            .describe(new Description("Не открывается личный кабинет"), now)
            .choose(Priority.HIGH, now);

    // Submitting it gives the ticket together with the event that tells of it. Store both, or neither.
    Change<Ticket.Open> opened =
        draft.submit(new TicketNumber(LocalDate.of(2024, 12, 25), 1), now);

    // Only a ticket in work can be resolved: opened.ticket().resolve(…) does not compile.
    Change<Ticket.Resolved> resolved =
        opened
            .then(open -> open.take(anna, now.plusSeconds(60)))
            .then(taken -> taken.resolve(new Actor.Operator(anna), now.plusSeconds(3600)));

    List<String> lines = new ArrayList<>();
    lines.add(resolved.ticket().number() + " is " + resolved.ticket().status());
    resolved.events().forEach(event -> lines.add(line(event)));
    return lines;
  }

  // The families are sealed: a new kind of event makes this switch fail to compile instead of failing at night.
  private static String line(TicketEvent event) {
    return switch (event) {
      case TicketEvent.Opened _ -> event.at() + " opened";
      case TicketEvent.Assigned assigned -> event.at() + " taken by " + assigned.to().value();
      case TicketEvent.Resolved _ -> event.at() + " solved";
      case TicketEvent.ReturnedToQueue _,
          TicketEvent.Commented _,
          TicketEvent.Rejected _,
          TicketEvent.Reopened _,
          TicketEvent.Closed _ ->
          event.at() + " something else";
    };
  }
}
