package io.supportbot.application.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.application.logging.HeardLog;
import io.supportbot.application.task.Tasks;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class DeliveringAcrossCrashesTest extends DispatcherTesting {

  @Test
  void what_was_stored_before_the_start_goes_out_in_order() {
    List<Delivery> stored = new ArrayList<>();
    for (int i = 0; i < 450; i++) {
      stored.add(to("ivan", Integer.toString(i)));
    }
    store.outbox().add(stored);

    start();

    assertThat(channel.attempted())
        .containsExactlyElementsOf(stored.stream().map(Delivery::payload).toList());
    assertThat(waiting()).isEmpty();
  }

  @Test
  void a_crash_before_sending_loses_nothing() {
    start();
    post(to("ivan", "1"));

    crashAndRestart();

    assertThat(channel.attempted()).containsExactly("1");
    assertThat(waiting()).isEmpty();
  }

  @Test
  void a_crash_between_sending_and_storing_that_sends_it_again() {
    channel.answer(
        _ -> {
          store.units().goDown();
          return DeliveryOutcome.Delivered.silently();
        });
    start();
    post(to("ivan", "1"));
    scheduler.runDue();
    store.units().comeBack();

    crashAndRestart();

    assertThat(channel.attempted()).containsExactly("1", "1");
    assertThat(waiting()).isEmpty();
  }

  @Test
  void a_store_that_is_down_after_sending_is_told_later_and_nothing_is_sent_again() {
    channel.answer(
        _ -> {
          store.units().goDown();
          return DeliveryOutcome.Delivered.silently();
        });
    start();
    post(to("ivan", "1"), to("ivan", "2"));
    advance(Duration.ofMinutes(10));
    assertThat(channel.attempted()).containsExactly("1");

    store.units().comeBack();
    advance(Duration.ofMinutes(2));

    assertThat(channel.attempted()).containsExactly("1", "2");
    assertThat(waiting()).isEmpty();
  }

  @Test
  void a_store_that_is_down_for_long_is_told_now_and_then_and_so_is_its_return() {
    start();
    store.units().goDown();
    try (HeardLog log = new HeardLog(Dispatcher.class)) {
      advance(Duration.ofHours(1));
      store.units().comeBack();
      advance(Duration.ofSeconds(1));

      assertThat(log.lines())
          .hasSizeBetween(10, 14)
          .startsWith("WARNING the outbox cannot be searched")
          .last()
          .asString()
          .startsWith("INFO over after ");
    }
  }

  @Test
  void an_offer_that_comes_after_the_sweep_already_sent_it_sends_nothing() {
    start();
    List<Outbox.Waiting> stored = store.outbox().add(List.of(to("ivan", "1")));
    advance(Duration.ofSeconds(30));
    assertThat(channel.attempted()).containsExactly("1");

    dispatcher.offer(stored);
    scheduler.runDue();

    assertThat(channel.attempted()).containsExactly("1");
  }

  @Test
  void a_start_while_the_store_is_down_begins_once_it_is_back() {
    store.outbox().add(List.of(to("ivan", "1")));
    store.units().goDown();
    start();
    advance(Duration.ofSeconds(10));
    store.units().comeBack();

    advance(Duration.ofSeconds(1));

    assertThat(channel.attempted()).containsExactly("1");
  }

  @Test
  void what_another_process_posted_is_found_by_the_sweep() {
    start();
    store.outbox().add(List.of(to("ivan", "1")));

    advance(Duration.ofSeconds(30));

    assertThat(channel.attempted()).containsExactly("1");
  }

  @Test
  void executors_that_were_shut_down_are_no_trouble() {
    try (var ended = Executors.newSingleThreadScheduledExecutor()) {
      ended.shutdown();
      Tasks tasks = new Tasks(ended, ended);
      List<String> ran = new ArrayList<>();
      tasks.run(() -> ran.add("now"));
      tasks.later(Duration.ofSeconds(1), () -> ran.add("later")).run();

      assertThat(ran).isEmpty();
    }
  }
}
