package io.supportbot.application.logging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OutageLogTest {
  private final OutageLog outage =
      new OutageLog(System.getLogger(OutageLogTest.class.getName()), "the store is unavailable");

  @Test
  void an_outage_is_told_when_it_begins_ever_more_rarely_while_it_lasts_and_when_it_ends() {
    try (HeardLog log = new HeardLog(OutageLogTest.class)) {
      outage.worked();
      for (int i = 0; i < 9; i++) {
        outage.failed(new IllegalStateException());
      }
      outage.worked();
      outage.worked();

      assertThat(log.lines())
          .containsExactly(
              "WARNING the store is unavailable",
              "WARNING the store is unavailable, failure 2 in a row",
              "WARNING the store is unavailable, failure 4 in a row",
              "WARNING the store is unavailable, failure 8 in a row",
              "INFO over after 9 failures: the store is unavailable");
    }
  }

  @Test
  void the_next_outage_is_told_from_its_beginning() {
    outageOf(3);
    try (HeardLog log = new HeardLog(OutageLogTest.class)) {
      outageOf(1);

      assertThat(log.lines()).first().isEqualTo("WARNING the store is unavailable");
    }
  }

  @Test
  void a_day_of_a_failure_each_second_is_a_handful_of_lines() {
    try (HeardLog log = new HeardLog(OutageLogTest.class)) {
      outageOf(86_400);

      assertThat(log.lines()).hasSize(18);
    }
  }

  private void outageOf(int failures) {
    for (int i = 0; i < failures; i++) {
      outage.failed(new IllegalStateException());
    }
    outage.worked();
  }
}
