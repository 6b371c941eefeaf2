package io.supportbot.application.intake;

import static org.assertj.core.api.Assertions.assertThat;

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
  void a_store_that_cannot_be_asked_counts_as_a_lost_lead_until_it_answers() {
    List<Boolean> answers = new ArrayList<>(List.of(true, false, true));
    Leadership moody =
        new Leadership() {
          @Override
          public boolean lead() {
            if (!answers.removeFirst()) {
              throw new IllegalStateException("planted");
            }
            return true;
          }

          @Override
          public void resign() {
            told.add("resigned");
          }
        };
    Succession succession =
        new Succession(
            moody,
            () -> told.add("starts"),
            () -> told.add("stops"),
            new Tasks(scheduler, scheduler),
            EVERY);
    succession.start();
    scheduler.advance(Duration.ofSeconds(4));

    assertThat(told).containsExactly("starts", "stops", "starts");
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
