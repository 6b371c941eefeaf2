package io.supportbot.application.intake;

import static io.supportbot.application.intake.Leadership.ANSWERED_WITHIN;
import static io.supportbot.application.intake.Leadership.Lead.ANOTHERS;
import static io.supportbot.application.intake.Leadership.Lead.HANDED_OVER;
import static io.supportbot.application.intake.Leadership.Lead.OURS;
import static io.supportbot.application.intake.Leadership.Lead.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.application.intake.Leadership.Lead;
import io.supportbot.application.task.Tasks;
import io.supportbot.testkit.fake.FakeLeadership;
import io.supportbot.testkit.fake.HandDrivenScheduler;
import io.supportbot.testkit.fixture.MutableClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SuccessionTest {
  private static final Duration EVERY = Duration.ofSeconds(2);

  /// What the next question may take besides, and a second for what is under way.
  private static final Duration UNAWARE = EVERY.plus(ANSWERED_WITHIN).plusSeconds(1);

  private final MutableClock clock = MutableClock.at("2024-12-25T10:00:00Z");
  private final HandDrivenScheduler scheduler = new HandDrivenScheduler(clock);
  private final FakeLeadership.Seat seat = new FakeLeadership.Seat();
  private final List<String> told = new ArrayList<>();
  private final Succession one = candidate("one");
  private final Succession other = candidate("other");

  private Succession candidate(String name) {
    return new Succession(
        new FakeLeadership(seat),
        () -> told.add(name + " starts"),
        () -> told.add(name + " stops"),
        new Tasks(scheduler, scheduler),
        EVERY);
  }

  /// With these answers, and failures after them.
  private Succession script(Lead... answers) {
    List<Lead> left = new ArrayList<>(List.of(answers));
    Leadership leadership =
        new Leadership() {
          @Override
          public Lead lead() {
            return left.removeFirst();
          }

          @Override
          public void resign() {
            told.add("resigned");
          }
        };
    return new Succession(
        leadership,
        () -> told.add("starts"),
        () -> told.add("stops"),
        new Tasks(scheduler, scheduler),
        EVERY);
  }

  private void begin() {
    one.start();
    other.start();
    scheduler.runDue();
  }

  @Test
  void the_first_leads_and_the_other_waits() {
    begin();
    scheduler.advance(Duration.ofMinutes(1));

    assertThat(told).containsExactly("one starts");
    assertThat(one.isLeading()).isTrue();
    assertThat(other.isLeading()).isFalse();
  }

  @Test
  void when_the_leader_stops_the_other_takes_over() {
    begin();
    one.stop();
    scheduler.advance(EVERY);

    assertThat(told).containsExactly("one starts", "one stops", "other starts");
  }

  @Test
  void a_leader_that_lost_the_lead_lays_its_duties_down() {
    begin();
    seat.lose();
    new FakeLeadership(seat).lead();
    scheduler.advance(EVERY);

    assertThat(told).containsExactly("one starts", "one stops");
    assertThat(one.isLeading()).isFalse();
  }

  @Test
  void whoever_inherits_without_a_word_waits_until_the_one_before_must_have_noticed() {
    one.start();
    scheduler.advance(Duration.ofSeconds(1));
    other.start();
    scheduler.advance(Duration.ofMillis(1500));
    seat.lose();
    // now the other asks, while one still believes to lead
    scheduler.advance(Duration.ofMillis(500));

    scheduler.advance(UNAWARE.minusMillis(1));
    assertThat(told).containsExactly("one starts", "one stops");
    assertThat(other.isLeading()).isFalse();
    scheduler.advance(Duration.ofMillis(1));
    assertThat(told).containsExactly("one starts", "one stops", "other starts");
  }

  @Test
  void an_heir_that_loses_the_lead_waits_anew_once_it_has_it_again() {
    script(ANOTHERS, OURS, OURS, UNKNOWN, OURS, OURS, OURS, OURS).start();

    scheduler.advance(EVERY.multipliedBy(6));
    assertThat(told).isEmpty();
    scheduler.advance(EVERY);
    assertThat(told).containsExactly("starts");
  }

  @Test
  void an_heir_that_is_told_of_the_resignation_waits_no_longer() {
    script(ANOTHERS, OURS, HANDED_OVER).start();
    scheduler.advance(EVERY.multipliedBy(2));

    assertThat(told).containsExactly("starts");
  }

  @Test
  void an_heir_that_is_stopped_lets_another_lead() {
    Succession heir = script(ANOTHERS, OURS);
    heir.start();
    scheduler.advance(EVERY);
    heir.stop();

    assertThat(told).containsExactly("resigned");
  }

  @Test
  void a_store_that_cannot_be_asked_counts_as_a_lost_lead_until_it_answers() {
    script(OURS, UNKNOWN, OURS).start();
    scheduler.advance(EVERY.multipliedBy(2));

    assertThat(told).containsExactly("starts", "stops", "starts");
  }

  @Test
  void a_question_that_fails_counts_as_a_lost_lead() {
    script(OURS).start();
    scheduler.advance(EVERY);

    assertThat(told).containsExactly("starts", "stops");
  }

  @Test
  void duties_that_do_not_start_give_the_lead_to_another() {
    Succession broken =
        new Succession(
            new FakeLeadership(seat),
            () -> {
              throw new IllegalStateException("planted");
            },
            () -> told.add("broken stops"),
            new Tasks(scheduler, scheduler),
            EVERY);
    broken.start();
    other.start();
    scheduler.runDue();

    assertThat(told).containsExactly("broken stops", "other starts");
    assertThat(broken.isLeading()).isFalse();
  }
}
