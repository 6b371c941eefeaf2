package io.supportbot.testkit.contract;

import static io.supportbot.testkit.fixture.Files.document;
import static io.supportbot.testkit.fixture.Files.photo;
import static io.supportbot.testkit.fixture.People.ANNA;
import static io.supportbot.testkit.fixture.People.BORIS;
import static io.supportbot.testkit.fixture.People.IVAN;
import static io.supportbot.testkit.fixture.People.MARIA;
import static io.supportbot.testkit.fixture.TicketBuilder.aTicket;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supportbot.application.customer.Customers;
import io.supportbot.application.ticket.Page;
import io.supportbot.application.ticket.StaleTicketException;
import io.supportbot.application.ticket.Tickets;
import io.supportbot.domain.person.Actor;
import io.supportbot.domain.person.CustomerId;
import io.supportbot.domain.ticket.RejectionReason;
import io.supportbot.domain.ticket.Ticket;
import io.supportbot.domain.ticket.TicketNumber;
import io.supportbot.testkit.fixture.Guest;
import io.supportbot.testkit.fixture.TicketBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

/// What every [Tickets] does to single tickets; see [TicketNumbersContract] and [TicketListsContract] for the rest.
public interface TicketsContract extends StoreContract {
  /// A moment of these tests.
  Instant NOON = Instant.parse("2024-12-25T12:00:00Z");

  Tickets tickets();

  Customers customers();

  /// The id this store gave a customer.
  default CustomerId known(Guest guest) {
    return inUnit(() -> guest.meets(customers())).id();
  }

  /// A stored ticket.
  default Ticket.Open added(TicketBuilder ticket) {
    return inUnit(() -> tickets().add(ticket.open()));
  }

  /// A stored change.
  default <T extends Ticket> T saved(T ticket) {
    return inUnit(() -> tickets().save(ticket));
  }

  /// The ticket as stored.
  default Ticket found(TicketNumber number) {
    return inUnit(() -> tickets().find(number).orElseThrow());
  }

  @Test
  default void a_new_ticket_is_found_as_it_was_stored() {
    Ticket.Open stored =
        added(
            aTicket()
                .of(known(IVAN))
                .describedAs("Не работает «вход» \uD83D\uDE80\nвторая строка")
                .with(photo("p1", "подпись"), document("счёт.pdf", 20L << 20)));

    assertThat(stored.version()).isEqualTo(1);
    assertThat(found(stored.number())).isEqualTo(stored);
  }

  @Test
  default void an_unknown_number_finds_nothing() {
    TicketNumber unknown = TicketNumber.parse("20241225-999").orElseThrow();

    assertThat(inUnit(() -> tickets().find(unknown))).isEmpty();
  }

  @Test
  default void every_state_is_found_as_it_was_stored() {
    Actor anna = new Actor.Operator(ANNA);
    Ticket.Open open = added(aTicket().of(known(IVAN)));

    Ticket.InProgress taken = saved(open.take(ANNA, NOON).ticket());
    assertThat(found(open.number())).isEqualTo(taken);
    assertThat(taken.version()).isEqualTo(2);

    Ticket.Rejected rejected =
        saved(taken.reject(new RejectionReason("Не к нам"), anna, NOON).ticket());
    assertThat(found(open.number())).isEqualTo(rejected);

    Ticket.Open reopened = saved(rejected.reopen(anna, NOON).ticket());
    assertThat(found(open.number())).isEqualTo(reopened);

    Ticket.InProgress again = saved(reopened.take(BORIS, NOON).ticket());
    Ticket.Resolved resolved = saved(again.resolve(anna, NOON.plusSeconds(1)).ticket());
    assertThat(found(open.number())).isEqualTo(resolved);

    Ticket.Closed closed = saved(resolved.close(new Actor.Automation(), NOON).ticket());
    assertThat(found(open.number())).isEqualTo(closed);
    assertThat(closed.version()).isEqualTo(7);
  }

  @Test
  default void saving_on_an_old_version_is_a_lost_race_and_changes_nothing() {
    Ticket.Open open = added(aTicket().of(known(IVAN)));
    Ticket.InProgress winner = saved(open.take(ANNA, NOON).ticket());

    assertThatThrownBy(() -> saved(open.take(BORIS, NOON).ticket()))
        .isInstanceOf(StaleTicketException.class)
        .hasMessageContaining(open.number().toString());
    assertThat(found(open.number())).isEqualTo(winner);
  }

  @Test
  default void of_many_who_save_the_same_version_exactly_one_wins()
      throws InterruptedException, ExecutionException {
    Ticket.Open open = added(aTicket().of(known(IVAN)));

    List<Boolean> won =
        StoreContract.atOnce(
            8,
            () -> {
              try {
                saved(open.take(ANNA, NOON).ticket());
                return true;
              } catch (StaleTicketException _) {
                return false;
              }
            });

    assertThat(won).filteredOn(Boolean::booleanValue).hasSize(1);
    assertThat(found(open.number()).version()).isEqualTo(2);
  }

  @Test
  default void a_change_of_a_unit_that_fails_is_undone() {
    Ticket.Open open = added(aTicket().of(known(IVAN)));

    failing(() -> tickets().save(open.take(ANNA, NOON).ticket()));

    assertThat(found(open.number())).isEqualTo(open);
  }

  @Test
  default void one_unit_may_change_a_ticket_twice() {
    Ticket.Open open = added(aTicket().of(known(IVAN)));

    unit(
        () -> {
          Ticket.InProgress taken = tickets().save(open.take(ANNA, NOON).ticket());
          tickets().save(taken.resolve(new Actor.Operator(ANNA), NOON).ticket());
        });

    assertThat(found(open.number()))
        .isInstanceOf(Ticket.Resolved.class)
        .extracting(Ticket::version)
        .isEqualTo(3L);
  }

  @Test
  default void tickets_of_a_customer_are_paged_from_the_newest_across_days() {
    CustomerId ivan = known(IVAN);
    CustomerId maria = known(MARIA);
    for (String number : List.of("20241224-999", "20241224-1000", "20241225-001")) {
      added(aTicket().of(ivan).number(number));
    }
    added(aTicket().of(maria).number("20241225-002"));

    List<Ticket> first = inUnit(() -> tickets().ofCustomer(ivan, Page.first(2)));
    assertThat(first)
        .extracting(ticket -> ticket.number().plain())
        .containsExactly("20241225-001", "20241224-1000");

    Page second = new Page(Optional.of(first.getLast().number()), 2);
    assertThat(inUnit(() -> tickets().ofCustomer(ivan, second)))
        .extracting(ticket -> ticket.number().plain())
        .containsExactly("20241224-999");
  }

  @Test
  default void active_tickets_of_a_customer_are_those_open_or_in_progress() {
    CustomerId ivan = known(IVAN);
    Ticket.Open open = added(aTicket().of(ivan).number("20241225-001"));
    Ticket.InProgress taken =
        saved(added(aTicket().of(ivan).number("20241225-002")).take(ANNA, NOON).ticket());
    saved(
        saved(added(aTicket().of(ivan).number("20241225-003")).take(ANNA, NOON).ticket())
            .resolve(new Actor.Operator(ANNA), NOON)
            .ticket());

    assertThat(inUnit(() -> tickets().activeOfCustomer(ivan))).containsExactly(taken, open);
  }

  @Test
  default void tickets_opened_since_a_moment_are_counted_with_the_moment_itself() {
    CustomerId ivan = known(IVAN);
    added(aTicket().of(ivan).number("20241225-001").openedAt(NOON.minusSeconds(1)));
    added(aTicket().of(ivan).number("20241225-002").openedAt(NOON));
    added(aTicket().of(ivan).number("20241225-003").openedAt(NOON.plus(Duration.ofHours(1))));
    added(aTicket().of(known(MARIA)).number("20241225-004").openedAt(NOON));

    assertThat(inUnit(() -> tickets().countOpenedSince(ivan, NOON))).isEqualTo(2);
  }
}
