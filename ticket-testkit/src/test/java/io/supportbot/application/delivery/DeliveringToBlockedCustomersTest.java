package io.supportbot.application.delivery;

import static io.supportbot.testkit.fixture.DeskBuilder.aDesk;
import static io.supportbot.testkit.fixture.People.IVAN;
import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.application.customer.MeetCustomer;
import io.supportbot.application.customer.MeetingCustomer;
import io.supportbot.application.customer.NotingReachability;
import io.supportbot.testkit.fake.FakeDesk;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeliveringToBlockedCustomersTest extends DispatcherTesting {
  private static final String IVANS = IVAN.address().address();

  @BeforeEach
  void ivanIsKnown() {
    assertThat(IVAN.meets(store.customers()).reachable()).isTrue();
  }

  @Test
  void all_that_waits_for_an_unreachable_customer_is_parked_until_they_return() {
    channel.answer(new DeliveryOutcome.Unreachable("blocked"));
    start();
    post(to(IVANS, "1"), to(IVANS, "2"), to("maria", "3"));
    scheduler.runDue();

    assertThat(channel.attempted()).containsExactly("1", "3");
    assertThat(parked()).containsExactly("1", "2");
    assertThat(store.customers().find(IVAN.address()).orElseThrow().reachable()).isFalse();

    deliveries().release("telegram", IVANS);
    scheduler.runDue();

    assertThat(channel.attempted()).containsExactly("1", "3", "1", "2");
    assertThat(parked()).isEmpty();
    assertThat(waiting()).isEmpty();
  }

  @Test
  void an_unreachable_lane_of_nobody_known_is_parked_as_well() {
    channel.answer(new DeliveryOutcome.Unreachable("kicked"));
    start();
    post(to("-100", "1"));
    scheduler.runDue();

    assertThat(parked()).containsExactly("1");
    assertThat(dispatcher.lanes()).isZero();
  }

  @Test
  void nothing_is_sent_to_one_who_is_known_to_be_out_of_reach_until_they_return() {
    channel.answer(new DeliveryOutcome.Unreachable("blocked"));
    start();
    post(to(IVANS, "1"));
    scheduler.runDue();

    post(to(IVANS, "2"), to("maria", "3"));
    post(to(IVANS, "4"));
    advance(Duration.ofDays(1));
    assertThat(channel.attempted()).containsExactly("1", "3");
    assertThat(parked()).containsExactly("1", "2", "4");

    ivanWrites();
    scheduler.runDue();

    assertThat(channel.attempted()).containsExactly("1", "3", "1", "2", "4");
    assertThat(parked()).isEmpty();
  }

  @Test
  void one_who_returns_while_the_attempt_is_under_way_that_finds_them_gone_gets_everything() {
    channel.answer(
        _ -> {
          ivanWrites();
          post(to(IVANS, "welcome back"));
          return new DeliveryOutcome.Unreachable("blocked");
        });
    start();
    post(to(IVANS, "1"));
    advance(Duration.ofSeconds(2));

    assertThat(channel.attempted()).containsExactly("1", "1", "welcome back");
    assertThat(parked()).isEmpty();
    assertThat(isIvanReachable()).isTrue();
  }

  @Test
  void one_who_unblocks_while_the_attempt_is_under_way_that_finds_them_gone_gets_everything() {
    channel.answer(
        _ -> {
          new NotingReachability(store.units(), reach).note(IVAN.address(), true);
          return new DeliveryOutcome.Unreachable("blocked");
        });
    start();
    post(to(IVANS, "1"));
    advance(Duration.ofSeconds(2));

    assertThat(channel.attempted()).containsExactly("1", "1");
    assertThat(isIvanReachable()).isTrue();
  }

  @Test
  void one_who_returns_before_the_store_heard_that_they_were_gone_gets_everything() {
    channel.answer(
        _ -> {
          store.units().goDown();
          return new DeliveryOutcome.Unreachable("blocked");
        });
    start();
    post(to(IVANS, "1"));
    scheduler.runDue();
    store.units().comeBack();

    ivanWrites();
    post(to(IVANS, "welcome back"));
    advance(Duration.ofSeconds(3));

    assertThat(channel.attempted()).containsExactly("1", "1", "welcome back");
    assertThat(parked()).isEmpty();
    assertThat(isIvanReachable()).isTrue();
  }

  @Test
  void one_who_wrote_before_the_attempt_that_finds_them_gone_is_gone() {
    channel.answer(new DeliveryOutcome.Wait(Duration.ofSeconds(1), false));
    channel.answer(new DeliveryOutcome.Unreachable("blocked"));
    start();
    post(to(IVANS, "1"));
    scheduler.runDue();
    ivanWrites();
    advance(Duration.ofDays(1));

    assertThat(channel.attempted()).containsExactly("1", "1");
    assertThat(parked()).containsExactly("1");
    assertThat(isIvanReachable()).isFalse();
  }

  private void ivanWrites() {
    var meeting =
        new MeetingCustomer(
            store.units(), store.customers(), reach, new FakeDesk(aDesk().build()));
    assertThat(
            meeting.meet(
                new MeetCustomer.Command(
                    IVAN.address(),
                    IVAN.name(),
                    IVAN.username(),
                    Optional.empty(),
                    false,
                    clock.instant())))
        .isInstanceOf(MeetCustomer.Result.Met.class);
  }

  private boolean isIvanReachable() {
    return store.customers().find(IVAN.address()).orElseThrow().reachable();
  }
}
