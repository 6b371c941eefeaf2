package io.supportbot.application.usecase;

import static io.supportbot.testkit.fixture.People.IVAN;
import static io.supportbot.testkit.fixture.People.MARIA;
import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.application.customer.MeetCustomer;
import io.supportbot.application.customer.MeetingCustomer;
import io.supportbot.application.customer.NoteReachability;
import io.supportbot.application.customer.NotingReachability;
import io.supportbot.application.customer.UnreachableCustomers;
import io.supportbot.application.delivery.Announcement.ReachChanged;
import io.supportbot.domain.person.ContactAddress;
import io.supportbot.domain.ticket.Ticket;
import io.supportbot.domain.ticket.TicketNumber;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A customer blocks the bot, or their account is gone, and comes back.
class NotingReachabilityTest extends UseCaseTesting {
  private final NoteReachability note = new NotingReachability(store.units(), customerReach);
  private final UnreachableCustomers failing = new UnreachableCustomers(customerReach);
  private final Ticket.Open first = anOpenTicketOf(IVAN, "20241225-002");
  private final Ticket.Open second = anOpenTicketOf(IVAN, "20241225-003");

  NotingReachabilityTest() {
    aResolvedTicket(MARIA);
    announced.clear();
  }

  private List<ReachChanged> told() {
    List<ReachChanged> told =
        announced.stream()
            .filter(ReachChanged.class::isInstance)
            .map(ReachChanged.class::cast)
            .toList();
    announced.clear();
    return told;
  }

  private List<TicketNumber> both() {
    return List.of(second.number(), first.number());
  }

  @Test
  void each_ticket_in_work_is_told_once_that_its_customer_is_gone_and_once_that_they_are_back() {
    note.note(IVAN.address(), false);
    note.note(IVAN.address(), false);
    assertThat(told())
        .allMatch(change -> !change.customer().reachable() && !change.undelivered())
        .extracting(change -> change.ticket().number())
        .containsExactlyInAnyOrderElementsOf(both());

    note.note(IVAN.address(), true);
    note.note(IVAN.address(), true);
    assertThat(told())
        .allMatch(change -> change.customer().reachable())
        .extracting(change -> change.ticket().number())
        .containsExactlyInAnyOrderElementsOf(both());
  }

  @Test
  void a_delivery_that_fails_is_told_as_one() {
    failing.unreachable(IVAN.address().channel(), IVAN.address().address());
    assertThat(told()).hasSize(2).allMatch(ReachChanged::undelivered);

    failing.unreachable(IVAN.address().channel(), IVAN.address().address());
    failing.unreachable(IVAN.address().channel(), "-100");
    assertThat(told()).isEmpty();
  }

  @Test
  void who_writes_again_is_back_as_well() {
    note.note(IVAN.address(), false);
    announced.clear();

    new MeetingCustomer(store.units(), store.customers(), customerReach, desk)
        .meet(
            new MeetCustomer.Command(
                IVAN.address(),
                "Иван",
                Optional.empty(),
                Optional.empty(),
                false,
                clock.instant()));

    assertThat(told()).hasSize(2).allMatch(change -> change.customer().reachable());
  }

  @Test
  void a_customer_without_a_ticket_in_work_and_a_stranger_are_nobodys_news() {
    note.note(MARIA.address(), false);
    note.note(new ContactAddress("telegram", "404"), false);

    assertThat(told()).isEmpty();
    assertThat(store.customers().find(MARIA.address()).orElseThrow().reachable()).isFalse();
  }
}
