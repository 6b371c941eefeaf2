package io.supportbot.adapter.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.application.transaction.StoreGaveUpException;
import io.supportbot.application.transaction.StoreUnavailableException;
import java.sql.SQLException;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Which states of PostgreSQL are an outage, which are the work's own trouble, and which are a no.
class FailuresTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "08000", "08001", "08003", "08006", // the connection
        "57P01", "57P02", "57P03", // shut down, crashed, starting up
        "53100", "53200", "53300", // no disk, memory, connections
        "25006", "58030", "58000"
      })
  void a_database_that_serves_nobody_is_an_outage(String state) {
    assertThat(Failures.of(new SQLException("planted", state)))
        .isExactlyInstanceOf(StoreUnavailableException.class)
        .hasMessageContaining(state);
  }

  @Test
  void a_failure_without_a_state_never_reached_the_server() {
    assertThat(Failures.of(new SQLException("planted")))
        .isExactlyInstanceOf(StoreUnavailableException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"57014", "55P03", "40P01", "40001", "25P03", "25P04", "55006"})
  void work_that_the_database_ended_is_no_outage_but_may_be_repeated(String state) {
    assertThat(Failures.of(new SQLException("planted", state)))
        .isExactlyInstanceOf(StoreGaveUpException.class)
        .hasMessageContaining(state);
  }

  @ParameterizedTest
  @ValueSource(strings = {"23505", "42601", "22001", "25P02", "55000", "0A000", "28P01"})
  void anything_else_is_refused(String state) {
    assertThat(Failures.of(new SQLException("planted", state)))
        .isExactlyInstanceOf(StoreRefusedException.class)
        .hasMessageContaining(state);
  }

  @Test
  void the_state_is_found_below_what_jooq_wraps_around_it() {
    var wrapped = new DataAccessException("planted", new SQLException("planted", "57014"));

    assertThat(Failures.of(wrapped)).isExactlyInstanceOf(StoreGaveUpException.class);
  }
}
