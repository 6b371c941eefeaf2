package io.supportbot.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.application.intake.Leadership;
import io.supportbot.application.intake.Leadership.Lead;
import org.junit.jupiter.api.Test;

/// What every [Leadership] does. At the beginning nobody has ever led.
public interface LeadershipContract {
  Leadership leadership();

  /// That of another process on the same store; the same one at each call.
  Leadership another();

  /// Takes the lead from whoever has it, without a word to anybody.
  void lose();

  @Test
  default void the_first_to_ask_leads_and_goes_on_leading() {
    assertThat(leadership().lead()).isEqualTo(Lead.OURS);
    assertThat(another().lead()).isEqualTo(Lead.ANOTHERS);
    assertThat(leadership().lead()).isEqualTo(Lead.OURS);
  }

  @Test
  default void after_a_leader_resigned_one_that_waited_leads_and_knows_it() {
    assertThat(leadership().lead()).isEqualTo(Lead.OURS);
    assertThat(another().lead()).isEqualTo(Lead.ANOTHERS);
    leadership().resign();

    assertThat(another().lead()).isEqualTo(Lead.HANDED_OVER);
    assertThat(another().lead()).isEqualTo(Lead.HANDED_OVER);
    assertThat(leadership().lead()).isEqualTo(Lead.ANOTHERS);
  }

  @Test
  default void after_a_leader_lost_the_lead_one_that_waited_leads_without_a_word() {
    assertThat(leadership().lead()).isEqualTo(Lead.OURS);
    assertThat(another().lead()).isEqualTo(Lead.ANOTHERS);
    lose();

    assertThat(another().lead()).isEqualTo(Lead.OURS);
    assertThat(another().lead()).isEqualTo(Lead.OURS);
  }

  @Test
  default void a_resignation_is_over_once_somebody_leads() {
    assertThat(leadership().lead()).isEqualTo(Lead.OURS);
    assertThat(another().lead()).isEqualTo(Lead.ANOTHERS);
    leadership().resign();
    assertThat(leadership().lead()).isEqualTo(Lead.HANDED_OVER);
    assertThat(another().lead()).isEqualTo(Lead.ANOTHERS);
    lose();

    assertThat(another().lead()).isEqualTo(Lead.OURS);
  }

  @Test
  default void resigning_without_leading_changes_nothing() {
    assertThat(leadership().lead()).isEqualTo(Lead.OURS);
    another().resign();

    assertThat(another().lead()).isEqualTo(Lead.ANOTHERS);
    assertThat(leadership().lead()).isEqualTo(Lead.OURS);
  }
}
