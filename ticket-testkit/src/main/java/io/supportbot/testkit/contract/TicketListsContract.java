package io.supportbot.testkit.contract;

import static io.supportbot.testkit.fixture.People.ANNA;
import static io.supportbot.testkit.fixture.People.BORIS;
import static io.supportbot.testkit.fixture.People.IVAN;
import static io.supportbot.testkit.fixture.TicketBuilder.aTicket;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supportbot.application.customer.Customers;
import io.supportbot.application.protection.DamagedFieldException;
import io.supportbot.application.ticket.ActiveFilter;
import io.supportbot.application.ticket.Tickets;
import io.supportbot.domain.person.Actor;
import io.supportbot.domain.ticket.CategoryKey;
import io.supportbot.domain.ticket.Priority;
import io.supportbot.domain.ticket.Ticket;
import io.supportbot.domain.ticket.TicketNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// How every [Tickets] lists the work of the desk.
public interface TicketListsContract extends StoreContract {
  /// When the first of these tickets was opened.
  Instant MORNING = Instant.parse("2024-12-25T08:00:00Z");

  Tickets tickets();

  Customers customers();

  /// Makes what is stored of a ticket unreadable, behind the ports' back.
  void damage(TicketNumber number);

  /// Five tickets: 1 low, open; 2 high, Anna's; 3 medium billing, Boris's; 4 high, open; 5 high, solved by Anna.
  default void aQueue() {
    unit(
        () -> {
          add(1, "tech", Priority.LOW);
          tickets().save(add(2, "tech", Priority.HIGH).take(ANNA, MORNING).ticket());
          tickets().save(add(3, "billing", Priority.MEDIUM).take(BORIS, MORNING).ticket());
          add(4, "tech", Priority.HIGH);
          tickets().save(resolved(add(5, "tech", Priority.HIGH), MORNING));
        });
  }

  private Ticket.Open add(int sequence, String category, Priority priority) {
    return tickets()
        .add(
            aTicket()
                .of(IVAN.meets(customers()).id())
                .number("20241225-00" + sequence)
                .category(category)
                .priority(priority)
                .openedAt(MORNING.plus(Duration.ofMinutes(sequence)))
                .open());
  }

  private Ticket.Resolved resolved(Ticket.Open open, Instant at) {
    Ticket.InProgress taken = tickets().save(open.take(ANNA, MORNING).ticket());
    return taken.resolve(new Actor.Operator(ANNA), at).ticket();
  }

  private List<Integer> listed(ActiveFilter filter, int limit, int offset) {
    return inUnit(() -> tickets().active(filter, limit, offset)).stream()
        .map(ticket -> ticket.number().sequence())
        .toList();
  }

  @Test
  default void the_queue_has_active_tickets_the_most_urgent_then_the_oldest_first() {
    aQueue();

    assertThat(listed(ActiveFilter.ALL, 100, 0)).containsExactly(2, 4, 3, 1);
    assertThat(inUnit(() -> tickets().countActive(ActiveFilter.ALL))).isEqualTo(4);
  }

  @Test
  default void the_queue_is_cut_into_pages() {
    aQueue();

    assertThat(listed(ActiveFilter.ALL, 2, 1)).containsExactly(4, 3);
    assertThat(listed(ActiveFilter.ALL, 2, 4)).isEmpty();
  }

  @Test
  default void the_queue_is_filtered_by_each_part_and_by_all_together() {
    aQueue();
    Optional<CategoryKey> billing = Optional.of(new CategoryKey("billing"));
    Optional<Priority> high = Optional.of(Priority.HIGH);

    assertThat(filtered(new ActiveFilter(true, Optional.empty(), Optional.empty(), high)))
        .containsExactly(4);
    assertThat(
            filtered(
                new ActiveFilter(true, Optional.empty(), Optional.empty(), Optional.empty())))
        .containsExactly(4, 1);
    assertThat(
            filtered(
                new ActiveFilter(false, Optional.of(ANNA), Optional.empty(), Optional.empty())))
        .containsExactly(2);
    assertThat(filtered(new ActiveFilter(false, Optional.empty(), billing, Optional.empty())))
        .containsExactly(3);
    assertThat(filtered(new ActiveFilter(false, Optional.of(BORIS), billing, high))).isEmpty();
  }

  private List<Integer> filtered(ActiveFilter filter) {
    List<Integer> found = listed(filter, 100, 0);
    assertThat(inUnit(() -> tickets().countActive(filter))).isEqualTo(found.size());
    return found;
  }

  @Test
  default void resolved_tickets_are_listed_once_their_time_is_before_the_moment() {
    unit(
        () -> {
          tickets().save(resolved(add(1, "tech", Priority.LOW), MORNING.plusSeconds(20)));
          tickets().save(resolved(add(2, "tech", Priority.LOW), MORNING.plusSeconds(10)));
          tickets().save(resolved(add(3, "tech", Priority.LOW), MORNING.plusSeconds(30)));
          add(4, "tech", Priority.LOW);
        });

    assertThat(silentBefore(MORNING.plusSeconds(30), 10)).containsExactly(2, 1);
    assertThat(silentBefore(MORNING.plusSeconds(31), 2)).containsExactly(2, 1);
    assertThat(silentBefore(MORNING.plusSeconds(10), 10)).isEmpty();
  }

  @Test
  default void a_list_of_resolved_tickets_goes_on_where_an_earlier_one_ended() {
    unit(
        () -> {
          for (int i = 1; i <= 4; i++) {
            tickets().save(resolved(add(i, "tech", Priority.LOW), MORNING.plusSeconds(i / 2)));
          }
        });
    Instant later = MORNING.plusSeconds(9);
    List<Tickets.Silent> first =
        inUnit(() -> tickets().resolvedBefore(later, Optional.empty(), 2));

    List<Tickets.Silent> rest =
        inUnit(() -> tickets().resolvedBefore(later, Optional.of(first.getLast()), 10));

    assertThat(sequences(first)).containsExactly(1, 2);
    assertThat(sequences(rest)).containsExactly(3, 4);
    assertThat(rest).extracting(Tickets.Silent::resolvedAt).first().isEqualTo(MORNING.plusSeconds(1));
  }

  @Test
  default void a_damaged_ticket_is_listed_among_the_resolved_ones_and_only_reading_it_fails() {
    unit(
        () -> {
          tickets().save(resolved(add(1, "tech", Priority.LOW), MORNING.plusSeconds(10)));
          tickets().save(resolved(add(2, "tech", Priority.LOW), MORNING.plusSeconds(20)));
        });
    TicketNumber first = TicketNumber.parse("20241225-001").orElseThrow();

    damage(first);

    assertThat(silentBefore(MORNING.plusSeconds(30), 10)).containsExactly(1, 2);
    assertThatThrownBy(() -> inUnit(() -> tickets().find(first)))
        .isInstanceOf(DamagedFieldException.class);
  }

  private List<Integer> silentBefore(Instant moment, int limit) {
    return sequences(inUnit(() -> tickets().resolvedBefore(moment, Optional.empty(), limit)));
  }

  private static List<Integer> sequences(List<Tickets.Silent> silent) {
    return silent.stream().map(ticket -> ticket.number().sequence()).toList();
  }
}
