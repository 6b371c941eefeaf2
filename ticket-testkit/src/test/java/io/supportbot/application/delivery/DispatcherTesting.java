package io.supportbot.application.delivery;

import io.supportbot.application.customer.CustomerReach;
import io.supportbot.application.customer.UnreachableCustomers;
import io.supportbot.application.task.Tasks;
import io.supportbot.testkit.fake.FakeIds;
import io.supportbot.testkit.fake.FakeStore;
import io.supportbot.testkit.fake.HandDrivenScheduler;
import io.supportbot.testkit.fixture.MutableClock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// A dispatcher on fakes, and the process around it, which the test can crash and start again.
abstract class DispatcherTesting {
  final MutableClock clock = MutableClock.at("2024-12-25T10:00:00Z");
  final FakeStore store = new FakeStore();
  final FakeIds ids = new FakeIds();
  final ScriptedChannel channel = new ScriptedChannel();
  HandDrivenScheduler scheduler = new HandDrivenScheduler(clock);
  Dispatcher dispatcher = dispatcher(DispatcherSettings.USUAL);

  final Dispatcher dispatcher(DispatcherSettings settings) {
    return new Dispatcher(
        List.of(channel),
        store.units(),
        store.outbox(),
        store.postedMessages(),
        new UnreachableCustomers(
            new CustomerReach(store.customers(), (_, _) -> {}, this::deliveries)),
        clock,
        new Tasks(scheduler, scheduler),
        settings);
  }

  final Deliveries deliveries() {
    return new Deliveries(store.units(), store.outbox(), List.of(channel), dispatcher);
  }

  final void start() {
    dispatcher.start();
    scheduler.runDue();
  }

  /// The process ends at once; another one begins.
  final void crashAndRestart() {
    scheduler.crash();
    scheduler = new HandDrivenScheduler(clock);
    dispatcher = dispatcher(DispatcherSettings.USUAL);
    start();
  }

  final Delivery to(String lane, String payload) {
    return new Delivery(
        ids.next(), "telegram", lane, payload, Optional.empty(), Optional.empty());
  }

  final Delivery edit(String lane, String payload, String merge) {
    return new Delivery(
        ids.next(), "telegram", lane, payload, Optional.of(merge), Optional.empty());
  }

  final void post(Delivery... posted) {
    deliveries().post(List.of(posted));
  }

  final void advance(Duration step) {
    scheduler.advance(step);
  }

  final List<String> waiting() {
    return store.outbox().waiting("telegram", 0, 1000).stream()
        .map(waiting -> waiting.delivery().payload())
        .toList();
  }

  final List<String> aside() {
    return store.outbox().aside("telegram", 1000).stream()
        .map(waiting -> waiting.delivery().payload())
        .toList();
  }

  final List<String> parked() {
    return store.outbox().parked("telegram").stream().map(Delivery::payload).toList();
  }
}
