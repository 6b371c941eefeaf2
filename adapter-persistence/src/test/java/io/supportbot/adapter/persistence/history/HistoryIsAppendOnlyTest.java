package io.supportbot.adapter.persistence.history;

import static io.supportbot.testkit.fixture.People.IVAN;
import static io.supportbot.testkit.fixture.TicketBuilder.aTicket;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supportbot.adapter.persistence.testing.SharedStoreTest;
import io.supportbot.application.history.TicketEvents;
import io.supportbot.domain.person.Actor;
import io.supportbot.domain.ticket.TicketEvent;
import io.supportbot.domain.ticket.TicketNumber;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The database itself keeps the history from being rewritten.
class HistoryIsAppendOnlyTest extends SharedStoreTest {
  @BeforeEach
  void anEvent() {
    TicketNumber number = tickets().add(aTicket().of(IVAN.meets(customers()).id()).open()).number();
    store()
        .get(TicketEvents.class)
        .append(
            List.of(
                new TicketEvent.Closed(
                    number, new Actor.Automation(), Instant.parse("2024-12-25T10:00:00Z"))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update ticket_events set kind = 'OPENED'",
        "delete from ticket_events",
        "truncate ticket_events"
      })
  void it_can_be_changed_only_by_who_says_that_it_erases(String statement) {
    assertThatThrownBy(() -> store().execute(statement))
        .rootCause()
        .hasMessageContaining("append-only");

    assertThatCode(
            () ->
                store()
                    .execute("begin; set local supportbot.erasing = on; " + statement + "; commit"))
        .doesNotThrowAnyException();
  }
}
