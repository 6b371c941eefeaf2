package io.supportbot.adapter.persistence.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.adapter.persistence.testing.TestStore;
import io.supportbot.application.intake.Leadership;
import io.supportbot.application.intake.Leadership.Lead;
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
    one.clear();
  }

  @Override
  public Leadership leadership() {
    return one.get(Leadership.class);
  }

  @Override
  public Leadership another() {
    return other.get(Leadership.class);
  }

  @Override
  public void lose() {
    one.execute(
        "select pg_terminate_backend(pid, 5000) from pg_locks where locktype = 'advisory' and database ="
            + " (select oid from pg_database where datname = current_database())");
  }

  @Test
  void a_leader_whose_connection_was_cut_is_told_of_nobody_and_then_of_another() {
    assertThat(leadership().lead()).isEqualTo(Lead.OURS);
    lose();

    assertThat(another().lead()).isEqualTo(Lead.OURS);
    assertThat(leadership().lead()).isEqualTo(Lead.UNKNOWN);
    assertThat(leadership().lead()).as("asked again").isEqualTo(Lead.ANOTHERS);
  }
}
