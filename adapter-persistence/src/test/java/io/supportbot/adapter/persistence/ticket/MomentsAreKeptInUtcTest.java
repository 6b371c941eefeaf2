package io.supportbot.adapter.persistence.ticket;

import static io.supportbot.testkit.fixture.People.IVAN;
import static io.supportbot.testkit.fixture.TicketBuilder.aTicket;
import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.adapter.persistence.testing.SharedStoreTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/// Neither the zone of this machine nor that of the session changes what is stored.
class MomentsAreKeptInUtcTest extends SharedStoreTest {
  @Test
  void a_moment_and_a_day_are_stored_as_meant_in_a_session_of_a_foreign_zone() throws SQLException {
    tickets()
        .add(
            aTicket()
                .of(IVAN.meets(customers()).id())
                .openedAt(Instant.parse("2024-12-25T23:59:59.123456Z"))
                .open());
    tickets().nextNumber(LocalDate.of(2024, 12, 25));

    assertThat(asked("show timezone"))
        .isEqualTo(ZoneId.systemDefault().getId())
        .isNotEqualTo("UTC");
    assertThat(asked("select (opened_at at time zone 'UTC')::text from tickets"))
        .isEqualTo("2024-12-25 23:59:59.123456");
    assertThat(asked("select day::text from ticket_numbers")).isEqualTo("2024-12-25");
  }

  private static String asked(String question) throws SQLException {
    try (Connection connection = store().dataSource().getConnection();
        Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(question)) {
      answer.next();
      return answer.getString(1);
    }
  }
}
