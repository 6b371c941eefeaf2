package io.supportbot.adapter.persistence.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.adapter.persistence.database.Transactions;
import io.supportbot.adapter.persistence.testing.TestStore;
import io.supportbot.application.ticket.ActiveFilter;
import io.supportbot.application.ticket.Page;
import io.supportbot.application.ticket.Tickets;
import io.supportbot.application.transaction.UnitOfWork;
import io.supportbot.domain.person.CustomerId;
import io.supportbot.domain.person.OperatorId;
import java.time.Instant;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A question reads about as many rows as it answers with, however many tickets there are: each has its index.
class RowsReadTest {
  private static final CustomerId CUSTOMER = new CustomerId(1);

  private static TestStore store;

  @BeforeAll
  static void sixtyThousandTickets() {
    store = TestStore.open();
    store.execute(
        "insert into customers (channel, address, name, language, reachable)"
            + " select 'telegram', n::text, '', 'RU', true from generate_series(1, 600) n",
        """
        insert into tickets (number, customer, category, priority, description, opened_at,
            status, assignee, finished_at, version)
        select 20200101000000000 + n, 1 + n % 600, 'tech', n % 3, convert_to('pНе работает', 'UTF8'),
            timestamptz '2020-01-01' + n * interval '1 minute',
            case n % 101 when 0 then 'OPEN' when 1 then 'RESOLVED' else 'CLOSED' end,
            case n % 101 when 0 then null else 1001 end,
            case n % 101 when 0 then null else timestamptz '2020-01-02' + n * interval '1 minute' end,
            1
        from generate_series(1, 60000) n
        """,
        "analyze");
  }

  @AfterAll
  static void stop() {
    store.close();
  }

  @Test
  void a_page_of_own_tickets() {
    assertThat(rowsRead(tickets -> tickets.ofCustomer(CUSTOMER, Page.first(10)).size()))
        .isEqualTo(10);
  }

  @Test
  void the_active_tickets_of_a_customer() {
    assertThat(rowsRead(tickets -> tickets.activeOfCustomer(CUSTOMER).size())).isLessThan(10);
  }

  @Test
  void the_most_urgent_tickets_of_the_queue() {
    assertThat(rowsRead(tickets -> tickets.active(ActiveFilter.ALL, 10, 0).size())).isEqualTo(10);
  }

  @Test
  void the_tickets_an_operator_has() {
    ActiveFilter hers =
        new ActiveFilter(
            false, Optional.of(new OperatorId(1001)), Optional.empty(), Optional.empty());

    assertThat(rowsRead(tickets -> tickets.active(hers, 10, 0).size())).isZero();
  }

  @Test
  void how_many_a_customer_opened_of_late() {
    Instant since = Instant.parse("2020-02-10T00:00:00Z");

    assertThat(rowsRead(tickets -> tickets.countOpenedSince(CUSTOMER, since))).isLessThan(20);
  }

  @Test
  void the_longest_resolved_tickets() {
    Instant moment = Instant.parse("2030-01-01T00:00:00Z");

    assertThat(
            rowsRead(tickets -> tickets.resolvedBefore(moment, Optional.empty(), 10).size()))
        .isLessThanOrEqualTo(10);
  }

  @Test
  void the_longest_resolved_tickets_after_an_earlier_list() {
    Instant moment = Instant.parse("2030-01-01T00:00:00Z");
    UnitOfWork units = store.get(UnitOfWork.class);
    Tickets all = store.get(Tickets.class);
    Tickets.Silent last =
        units.run(() -> all.resolvedBefore(moment, Optional.empty(), 100)).getLast();

    assertThat(
            rowsRead(tickets -> tickets.resolvedBefore(moment, Optional.of(last), 10).size()))
        .isLessThanOrEqualTo(10);
  }

  /// Rows of the table that the question touched, by whatever way.
  private static int rowsRead(ToIntFunction<Tickets> question) {
    Transactions units = (Transactions) store.get(UnitOfWork.class);
    return units.run(
        () -> {
          int before = rowsRead(units);
          assertThat(question.applyAsInt(store.get(Tickets.class))).isNotNegative();
          return rowsRead(units) - before;
        });
  }

  private static int rowsRead(Transactions units) {
    return units.query(
        jooq ->
            jooq.fetchSingle(
                    "select seq_tup_read + idx_tup_fetch from pg_stat_xact_user_tables where"
                        + " relname = 'tickets'")
                .get(0, Integer.class));
  }
}
