package io.supportbot.application.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.domain.ticket.TicketNumber;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeliveringInOrderTest extends DispatcherTesting {

  @Test
  void what_is_posted_goes_out_once_in_order_and_leaves_the_outbox() {
    start();

    post(to("ivan", "1"), to("ivan", "2"));
    post(to("ivan", "3"));
    scheduler.runDue();
    advance(Duration.ofMinutes(5));

    assertThat(channel.attempted()).containsExactly("1", "2", "3");
    assertThat(waiting()).isEmpty();
    assertThat(dispatcher.figures()).isEqualTo(new DeliveryFigures(0, 3, 0, 0, 0));
  }

  @Test
  void nothing_goes_out_of_a_unit_that_fails() {
    start();

    try {
      store
          .units()
          .run(
              () -> {
                post(to("ivan", "1"));
                throw new IllegalStateException("planted");
              });
    } catch (IllegalStateException _) {
      // as planted
    }
    advance(Duration.ofMinutes(5));

    assertThat(channel.attempted()).isEmpty();
  }

  @Test
  void nothing_goes_out_before_its_unit_is_stored() {
    start();

    store
        .units()
        .<Boolean>run(
            () -> {
              post(to("ivan", "1"));
              scheduler.runDue();
              assertThat(channel.attempted()).isEmpty();
              return true;
            });
    scheduler.runDue();

    assertThat(channel.attempted()).containsExactly("1");
  }

  @Test
  void one_stored_earlier_but_announced_later_still_goes_first() {
    start();
    List<Outbox.Waiting> stored =
        store.outbox().add(List.of(to("ivan", "earlier"), to("ivan", "later")));

    dispatcher.offer(stored.reversed());
    scheduler.runDue();

    assertThat(channel.attempted()).containsExactly("earlier", "later");
  }

  @Test
  void one_stored_earlier_but_announced_while_a_later_one_fails_goes_first_from_then_on() {
    start();
    List<Outbox.Waiting> stored =
        store.outbox().add(List.of(to("ivan", "earlier"), to("ivan", "later")));
    channel.answer(
        _ -> {
          dispatcher.offer(stored.subList(0, 1));
          return new DeliveryOutcome.TryAgain("no answer");
        });

    dispatcher.offer(stored.subList(1, 2));
    scheduler.runDue();
    advance(Duration.ofSeconds(1));

    assertThat(channel.attempted()).containsExactly("later", "earlier", "later");
  }

  @Test
  void what_processes_with_different_clocks_stored_goes_out_in_the_order_of_storing() {
    Delivery later = to("ivan", "later");
    Delivery earlier = to("ivan", "earlier");
    assertThat(earlier.id()).isGreaterThan(later.id());
    store.outbox().add(List.of(earlier));
    channel.makeWait(Duration.ofSeconds(1));
    start();

    post(later);
    advance(Duration.ofSeconds(10));

    assertThat(channel.attempted()).containsExactly("earlier", "later");
  }

  @Test
  void one_lane_that_waits_does_not_hold_up_another() {
    channel.answer(new DeliveryOutcome.TryAgain("no answer"));
    start();

    post(to("ivan", "1"), to("maria", "2"));
    scheduler.runDue();

    assertThat(channel.attempted()).containsExactly("1", "2");
    assertThat(waiting()).containsExactly("1");
  }

  @Test
  void what_waits_for_permission_asks_again_when_its_time_has_come() {
    channel.makeWait(Duration.ofSeconds(3));
    start();

    post(to("ivan", "1"));
    advance(Duration.ofMillis(2_999));
    assertThat(channel.attempted()).isEmpty();

    advance(Duration.ofMillis(1));
    assertThat(channel.attempted()).containsExactly("1");
  }

  @Test
  void a_delivered_message_is_remembered_together_with_leaving_the_outbox() {
    TicketNumber number = TicketNumber.parse("20241225-001").orElseThrow();
    PostedMessage card = new PostedMessage("telegram", "-100", "7", number, "card");
    channel.answer(new DeliveryOutcome.Delivered(List.of(card)));
    start();

    post(to("-100", "card"));
    scheduler.runDue();

    assertThat(store.postedMessages().find("telegram", "-100", "7")).contains(card);
    assertThat(waiting()).isEmpty();
  }

  @Test
  void lanes_that_are_done_are_forgotten() {
    start();
    for (int i = 0; i < 100; i++) {
      post(to("lane" + i, "x"));
    }
    assertThat(dispatcher.lanes()).isEqualTo(100);

    scheduler.runDue();

    assertThat(dispatcher.lanes()).isZero();
    assertThat(dispatcher.figures().inMemory()).isZero();
  }

  @Test
  void deliveries_of_a_channel_this_process_does_not_run_are_left_alone() {
    start();
    Delivery mail =
        new Delivery(
            ids.next(),
            "mail",
            "ivan",
            "x",
            Optional.empty(),
            Optional.empty());

    post(mail);
    advance(Duration.ofMinutes(5));

    assertThat(channel.attempted()).isEmpty();
    assertThat(store.outbox().waiting("mail", 0, 10)).hasSize(1);
  }
}
