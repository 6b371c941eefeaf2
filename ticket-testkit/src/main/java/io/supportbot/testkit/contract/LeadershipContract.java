package io.supportbot.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.application.intake.Leadership;
import org.junit.jupiter.api.Test;

/// What every [Leadership] does. At the beginning nobody leads.
public interface LeadershipContract {
  Leadership leadership();

  /// That of another process on the same store; the same one at each call.
  Leadership another();

  @Test
  default void the_first_to_ask_leads_and_goes_on_leading() {
    assertThat(leadership().lead()).isTrue();
    assertThat(another().lead()).isFalse();
    assertThat(leadership().lead()).isTrue();
  }

  @Test
  default void after_a_leader_resigned_another_leads() {
    assertThat(leadership().lead()).isTrue();
    leadership().resign();

    assertThat(another().lead()).isTrue();
    assertThat(leadership().lead()).isFalse();
  }

  @Test
  default void resigning_without_leading_changes_nothing() {
    assertThat(leadership().lead()).isTrue();
    another().resign();

    assertThat(another().lead()).isFalse();
    assertThat(leadership().lead()).isTrue();
  }
}
