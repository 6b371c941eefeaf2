package io.supportbot.adapter.persistence.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.adapter.persistence.testing.TestStore;
import io.supportbot.application.intake.Leadership;
import io.supportbot.testkit.contract.LeadershipContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Leadership keeps its contract, and survives what happens to connections.
class AdvisoryLockLeadershipTest implements LeadershipContract {
  private static TestStore one;
  private static TestStore other;

  @BeforeAll
  static void twoProcessesOnOneDatabase() {
    one = TestStore.open();
    other = TestStore.on(one.config());
  }

  @AfterAll
  static void stop() {
    one.close();
    other.close();
  }

  @AfterEach
  void nobodyLeads() {
    leadership().resign();
    another().resign();
  }

  @Override
  public Leadership leadership() {
    return one.get(Leadership.class);
  }

  @Override
  public Leadership another() {
    return other.get(Leadership.class);
  }

  @Test
  void a_leader_whose_connection_was_cut_leads_no_longer_and_another_does() {
    assertThat(leadership().lead()).isTrue();

    one.execute(
        "select pg_terminate_backend(pid, 5000) from pg_locks where locktype = 'advisory' and database ="
            + " (select oid from pg_database where datname = current_database())");

    assertThat(another().lead()).isTrue();
    assertThat(leadership().lead()).isFalse();
    assertThat(leadership().lead()).as("asked again").isFalse();
  }
}
