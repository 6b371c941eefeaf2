package io.supportbot.adapter.persistence.intake;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.supportbot.adapter.persistence.testing.TestStore;
import io.supportbot.application.intake.Leadership;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/// Who leads is asked every second, also while the database is down for days.
class AskingAStoppedStoreTest {
  private final Logger log = (Logger) LoggerFactory.getLogger(AdvisoryLockLeadership.class);
  private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

  @BeforeEach
  void listen() {
    lines.start();
    log.addAppender(lines);
    log.setAdditive(false);
  }

  @AfterEach
  void stopListening() {
    log.setAdditive(true);
    log.detachAppender(lines);
  }

  @Test
  void nobody_leads_and_the_log_tells_it_ever_more_rarely() {
    Leadership leadership = TestStore.stopped(TestStore.newDesk()).get(Leadership.class);

    for (int i = 0; i < 1000; i++) {
      assertThat(leadership.lead()).isEqualTo(Leadership.Lead.UNKNOWN);
    }

    assertThat(lines.list).hasSize(10);
  }
}
