package io.supportbot.application.usecase;

import static io.supportbot.testkit.fixture.People.ANNA;
import static io.supportbot.testkit.fixture.People.BORIS;
import static io.supportbot.testkit.fixture.People.IVAN;
import static io.supportbot.testkit.fixture.People.MARIA;
import static io.supportbot.testkit.fixture.People.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.application.access.Refusal;
import io.supportbot.application.ticket.AssignTicket;
import io.supportbot.application.ticket.AssigningTicket;
import io.supportbot.application.ticket.CloseSilentTickets;
import io.supportbot.application.ticket.ClosingSilentTickets;
import io.supportbot.application.ticket.RejectTicket;
import io.supportbot.application.ticket.RejectingTicket;
import io.supportbot.application.ticket.ReopenTicket;
import io.supportbot.application.ticket.ReopeningTicket;
import io.supportbot.application.ticket.ResolveTicket;
import io.supportbot.application.ticket.ResolvingTicket;
import io.supportbot.application.ticket.ReturnTicket;
import io.supportbot.application.ticket.ReturningTicket;
import io.supportbot.application.ticket.TakeTicket;
import io.supportbot.application.ticket.TakingTicket;
import io.supportbot.domain.person.Actor;
import io.supportbot.domain.person.OperatorId;
import io.supportbot.domain.ticket.Status;
import io.supportbot.domain.ticket.TextProblem;
import io.supportbot.domain.ticket.Ticket;
import io.supportbot.domain.ticket.TicketEvent;
import io.supportbot.domain.ticket.TicketNumber;
import io.supportbot.testkit.contract.StoreContract;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorkingOnTicketsTest extends UseCaseTesting {
  private final TakeTicket take = new TakingTicket(work);
  private final AssignTicket assign = new AssigningTicket(work, desk);
  private final ResolveTicket resolve = new ResolvingTicket(work);
  private final RejectTicket reject = new RejectingTicket(work);
  private final ReturnTicket giveBack = new ReturningTicket(work);
  private final ReopenTicket reopen = new ReopeningTicket(work, reopening);
  private final CloseSilentTickets closeSilent =
      new ClosingSilentTickets(
          store.units(), store.tickets(), journal, desk, watermark, clock);

  private TakeTicket.Result takes(Actor actor, Ticket ticket) {
    return take.take(new TakeTicket.Command(actor, ticket.number()));
  }

  @Test
  void an_operator_takes_a_ticket_and_everybody_hears_of_it() {
    Ticket.Open open = anOpenTicketOf(IVAN);

    assertThat(takes(ANNA_ACTS, open)).isInstanceOf(TakeTicket.Result.Taken.class);
    assertThat(stored(open.number()).assignee()).contains(ANNA);
    assertThat(announcedEvents())
        .singleElement()
        .isEqualTo(
            new TicketEvent.Assigned(
                open.number(), ANNA_ACTS, clock.instant(), Optional.empty(), ANNA,
                Optional.empty()));
    assertThat(store.ticketEvents().of(open.number())).isEqualTo(announcedEvents());
  }

  @Test
  void of_two_operators_one_wins_and_the_other_is_told_who() {
    Ticket.Open open = anOpenTicketOf(IVAN);
    takes(ANNA_ACTS, open);

    assertThat(takes(BORIS_ACTS, open))
        .isInstanceOfSatisfying(
            TakeTicket.Result.TakenByAnother.class,
            other -> assertThat(other.ticket().operator()).isEqualTo(ANNA));
    assertThat(takes(ANNA_ACTS, open)).isInstanceOf(TakeTicket.Result.AlreadyYours.class);
    assertThat(announced).hasSize(1);
  }

  @Test
  void of_many_presses_at_the_same_moment_exactly_one_takes()
      throws InterruptedException, ExecutionException {
    Ticket.Open open = anOpenTicketOf(IVAN);
    var presses = new AtomicInteger();

    List<TakeTicket.Result> results =
        StoreContract.atOnce(
            8,
            () -> takes(presses.getAndIncrement() % 2 == 0 ? ANNA_ACTS : BORIS_ACTS, open));

    assertThat(results)
        .filteredOn(TakeTicket.Result.Taken.class::isInstance)
        .hasSize(1);
    assertThat(store.ticketEvents().of(open.number())).hasSize(1);
  }

  @Test
  void strangers_customers_and_api_clients_cannot_work_on_tickets() {
    Ticket.Open open = anOpenTicketOf(IVAN);
    List<Actor> outsiders =
        List.of(acting(IVAN), new Actor.Operator(STRANGER), new Actor.ApiClient("crm"));

    for (Actor outsider : outsiders) {
      assertThat(takes(outsider, open))
          .isEqualTo(new TakeTicket.Result.Refused(new Refusal.NotAllowed()));
      assertThat(
              assign.assign(
                  new AssignTicket.Command(outsider, open.number(), ANNA, Optional.empty())))
          .isEqualTo(new AssignTicket.Result.Refused(new Refusal.NotAllowed()));
      assertThat(resolve.resolve(new ResolveTicket.Command(outsider, open.number())))
          .isEqualTo(new ResolveTicket.Result.Refused(new Refusal.NotAllowed()));
      assertThat(reject.reject(new RejectTicket.Command(outsider, open.number(), "нет")))
          .isEqualTo(new RejectTicket.Result.Refused(new Refusal.NotAllowed()));
      assertThat(giveBack.returnToQueue(new ReturnTicket.Command(outsider, open.number())))
          .isEqualTo(new ReturnTicket.Result.Refused(new Refusal.NotAllowed()));
    }
    assertThat(stored(open.number())).isEqualTo(open);
    assertThat(announced).isEmpty();
  }

  @Test
  void an_unknown_number_is_said_to_be_unknown() {
    TicketNumber unknown = TicketNumber.parse("20241225-999").orElseThrow();

    assertThat(take.take(new TakeTicket.Command(ANNA_ACTS, unknown)))
        .isEqualTo(new TakeTicket.Result.Refused(new Refusal.NoSuchTicket(unknown)));
  }

  @Test
  void a_ticket_is_assigned_from_the_queue_and_handed_over_with_a_note() {
    Ticket.Open open = anOpenTicketOf(IVAN);

    assertThat(assigns(open, ANNA, Optional.empty()))
        .isInstanceOf(AssignTicket.Result.Assigned.class);
    assertThat(assigns(open, ANNA, Optional.empty()))
        .isInstanceOf(AssignTicket.Result.AlreadyTheirs.class);
    assertThat(assigns(open, BORIS, Optional.of("по твоей части")))
        .isInstanceOf(AssignTicket.Result.Assigned.class);
    assertThat(assigns(open, STRANGER, Optional.empty()))
        .isEqualTo(new AssignTicket.Result.NoSuchOperator(STRANGER));

    assertThat(stored(open.number()).assignee()).contains(BORIS);
    assertThat(announcedEvents()).hasSize(2);
  }

  private AssignTicket.Result assigns(
      Ticket ticket, OperatorId to, Optional<String> note) {
    return assign.assign(new AssignTicket.Command(ANNA_ACTS, ticket.number(), to, note));
  }

  @Test
  void a_ticket_in_the_queue_is_taken_and_resolved_in_one_act() {
    Ticket.Open open = anOpenTicketOf(IVAN);

    assertThat(resolve.resolve(new ResolveTicket.Command(BORIS_ACTS, open.number())))
        .isInstanceOf(ResolveTicket.Result.Resolved.class);

    assertThat(stored(open.number()).assignee()).contains(BORIS);
    assertThat(announced).hasSize(1);
    assertThat(announcedEvents())
        .hasExactlyElementsOfTypes(TicketEvent.Assigned.class, TicketEvent.Resolved.class);
  }

  @Test
  void rejecting_needs_a_reason_and_tells_it() {
    Ticket.InProgress taken = aTicketOfAnna(IVAN);

    assertThat(reject.reject(new RejectTicket.Command(ANNA_ACTS, taken.number(), "  ")))
        .isEqualTo(new RejectTicket.Result.BadReason(TextProblem.EMPTY, 1000));
    assertThat(
            reject.reject(new RejectTicket.Command(ANNA_ACTS, taken.number(), "x".repeat(1001))))
        .isEqualTo(new RejectTicket.Result.BadReason(TextProblem.TOO_LONG, 1000));
    assertThat(reject.reject(new RejectTicket.Command(ANNA_ACTS, taken.number(), "Дубликат")))
        .isInstanceOf(RejectTicket.Result.Rejected.class);
    assertThat(stored(taken.number()).status()).isEqualTo(Status.REJECTED);
  }

  @Test
  void what_a_state_does_not_allow_is_refused_with_the_present_state() {
    Ticket.Resolved resolved = aResolvedTicket(IVAN);
    Refusal present = new Refusal.NotInThisState(resolved);

    assertThat(takes(ANNA_ACTS, resolved)).isEqualTo(new TakeTicket.Result.Refused(present));
    assertThat(resolve.resolve(new ResolveTicket.Command(ANNA_ACTS, resolved.number())))
        .isEqualTo(new ResolveTicket.Result.Refused(present));
    assertThat(giveBack.returnToQueue(new ReturnTicket.Command(ANNA_ACTS, resolved.number())))
        .isEqualTo(new ReturnTicket.Result.Refused(present));
  }

  @Test
  void a_ticket_in_work_goes_back_to_the_queue() {
    Ticket.InProgress taken = aTicketOfAnna(IVAN);

    assertThat(giveBack.returnToQueue(new ReturnTicket.Command(BORIS_ACTS, taken.number())))
        .isInstanceOf(ReturnTicket.Result.Returned.class);
    assertThat(stored(taken.number()).assignee()).isEmpty();
  }

  private ReopenTicket.Result reopens(Actor actor, Ticket ticket) {
    return reopen.reopen(new ReopenTicket.Command(actor, ticket.number()));
  }

  @Test
  void a_customer_reopens_until_the_last_moment_of_their_time() {
    Ticket.Resolved resolved = aResolvedTicket(IVAN);
    clock.advance(Duration.ofDays(7));

    assertThat(reopens(acting(IVAN), resolved)).isInstanceOf(ReopenTicket.Result.Reopened.class);
  }

  @Test
  void later_only_an_operator_reopens() {
    Ticket.Resolved resolved = aResolvedTicket(IVAN);
    clock.advance(Duration.ofDays(7).plusSeconds(1));

    assertThat(reopens(acting(IVAN), resolved))
        .isEqualTo(new ReopenTicket.Result.TooLate(resolved, Duration.ofDays(7)));
    assertThat(reopens(ANNA_ACTS, resolved)).isInstanceOf(ReopenTicket.Result.Reopened.class);
  }

  @Test
  void a_closed_ticket_is_reopened_by_nobody() {
    Ticket.Closed closed = aClosedTicket(IVAN);

    assertThat(reopens(acting(IVAN), closed)).isInstanceOf(ReopenTicket.Result.TooLate.class);
    assertThat(reopens(ANNA_ACTS, closed)).isInstanceOf(ReopenTicket.Result.TooLate.class);
  }

  @Test
  void a_customer_does_not_know_of_the_tickets_of_others() {
    Ticket.Resolved resolved = aResolvedTicket(IVAN);

    assertThat(reopens(acting(MARIA), resolved))
        .isEqualTo(
            new ReopenTicket.Result.Refused(new Refusal.NoSuchTicket(resolved.number())));
  }

  @Test
  void silent_resolved_tickets_are_closed_once_their_time_is_over_however_many() {
    IntStream.rangeClosed(1, 250)
        .forEach(
            i -> {
              Ticket.Open open =
                  anOpenTicketOf(IVAN, "20241225-" + Integer.toString(1000 + i).substring(1));
              Ticket.InProgress taken =
                  store.tickets().save(open.take(ANNA, clock.instant()).ticket());
              store.tickets().save(taken.resolve(ANNA_ACTS, clock.instant()).ticket());
            });
    clock.advance(Duration.ofDays(3));
    assertThat(closeSilent.close()).isZero();
    clock.advance(Duration.ofSeconds(1));

    assertThat(closeSilent.close()).isEqualTo(250);
    assertThat(closeSilent.close()).isZero();
    assertThat(store.tickets().all()).allMatch(Ticket.Closed.class::isInstance);
  }
}
