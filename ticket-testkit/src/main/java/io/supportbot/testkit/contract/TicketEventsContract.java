package io.supportbot.testkit.contract;

import static io.supportbot.testkit.fixture.CommentBuilder.aComment;
import static io.supportbot.testkit.fixture.Files.photo;
import static io.supportbot.testkit.fixture.People.ANNA;
import static io.supportbot.testkit.fixture.People.BORIS;
import static io.supportbot.testkit.fixture.People.IVAN;
import static io.supportbot.testkit.fixture.TicketBuilder.aTicket;
import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.application.ticket.Comments;
import io.supportbot.application.customer.Customers;
import io.supportbot.application.history.TicketEvents;
import io.supportbot.application.ticket.Tickets;
import io.supportbot.domain.person.Actor;
import io.supportbot.domain.ticket.Comment;
import io.supportbot.domain.ticket.RejectionReason;
import io.supportbot.domain.ticket.Status;
import io.supportbot.domain.ticket.TicketEvent;
import io.supportbot.domain.ticket.TicketNumber;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What every [TicketEvents] does.
public interface TicketEventsContract extends StoreContract {
  /// A moment of these tests.
  Instant AT = Instant.parse("2024-12-25T10:00:00Z");

  TicketEvents ticketEvents();

  Comments comments();

  Tickets tickets();

  Customers customers();

  private TicketNumber ticket(String number) {
    return inUnit(
            () ->
                tickets()
                    .add(aTicket().of(IVAN.meets(customers()).id()).number(number).open()))
        .number();
  }

  private List<TicketEvent> history(TicketNumber ticket) {
    return inUnit(() -> ticketEvents().of(ticket));
  }

  @Test
  default void every_kind_of_event_is_found_as_it_was_stored_in_order() {
    TicketNumber number = ticket("20241225-001");
    Actor anna = new Actor.Operator(ANNA);
    Actor customer = new Actor.Customer(inUnit(() -> IVAN.meets(customers())).id());
    Comment comment = aComment().on(number).internal().with(photo("a", "вот")).build();
    List<TicketEvent> all =
        List.of(
            new TicketEvent.Opened(number, customer, AT),
            new TicketEvent.Assigned(
                number, new Actor.ApiClient("crm"), AT, Optional.empty(), ANNA, Optional.empty()),
            new TicketEvent.Assigned(
                number, anna, AT, Optional.of(ANNA), BORIS, Optional.of("по твоей части")),
            new TicketEvent.Commented(comment),
            new TicketEvent.ReturnedToQueue(number, anna, AT, BORIS),
            new TicketEvent.Rejected(number, anna, AT, new RejectionReason("Дубликат")),
            new TicketEvent.Reopened(number, customer, AT, Status.REJECTED),
            new TicketEvent.Resolved(number, anna, AT),
            new TicketEvent.Closed(number, new Actor.Automation(), AT.plusSeconds(1)));

    unit(
        () -> {
          comments().add(comment);
          ticketEvents().append(all.subList(0, 5));
          ticketEvents().append(all.subList(5, 9));
        });

    assertThat(history(number)).containsExactlyElementsOf(all);
  }

  @Test
  default void a_ticket_has_its_own_history_only() {
    TicketNumber one = ticket("20241225-001");
    TicketNumber other = ticket("20241225-002");
    TicketEvent event = new TicketEvent.Closed(one, new Actor.Automation(), AT);
    unit(() -> ticketEvents().append(List.of(event)));

    assertThat(history(one)).containsExactly(event);
    assertThat(history(other)).isEmpty();
  }

  @Test
  default void events_of_a_unit_that_fails_did_not_happen() {
    TicketNumber number = ticket("20241225-001");

    failing(
        () ->
            ticketEvents()
                .append(List.of(new TicketEvent.Closed(number, new Actor.Automation(), AT))));

    assertThat(history(number)).isEmpty();
  }
}
