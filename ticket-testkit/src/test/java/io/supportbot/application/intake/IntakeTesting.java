package io.supportbot.application.intake;

import io.supportbot.application.task.Tasks;
import io.supportbot.domain.person.ContactAddress;
import io.supportbot.domain.person.Language;
import io.supportbot.testkit.fake.FakeStore;
import io.supportbot.testkit.fake.HandDrivenScheduler;
import io.supportbot.testkit.fixture.MutableClock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// An intake on fakes whose handler leaves one customer in the store for each unit it handled, and the process around it.
abstract class IntakeTesting {
  final MutableClock clock = MutableClock.at("2024-12-25T10:00:00Z");
  final FakeStore store = new FakeStore();
  final NotingHandler handler = new NotingHandler();
  HandDrivenScheduler scheduler = new HandDrivenScheduler(clock);
  Intake intake = intake();

  final Intake intake() {
    return new Intake(
        store.inbox(),
        store.units(),
        List.of(handler),
        clock,
        new Tasks(scheduler, scheduler),
        IntakeSettings.USUAL);
  }

  final void start() {
    intake.start();
    scheduler.runDue();
  }

  final void crashAndRestart() {
    scheduler.crash();
    scheduler = new HandDrivenScheduler(clock);
    intake = intake();
    start();
  }

  final void advance(Duration step) {
    scheduler.advance(step);
  }

  final IncomingUpdate update(String id, String conversation) {
    return new IncomingUpdate(
        "telegram", id, conversation, Optional.empty(), "payload " + id, clock.instant());
  }

  final IncomingUpdate part(String id, String conversation, String group) {
    return new IncomingUpdate(
        "telegram", id, conversation, Optional.of(group), "payload " + id, clock.instant());
  }

  final void accept(IncomingUpdate... updates) {
    intake.accept(List.of(updates));
    scheduler.runDue();
  }

  /// How often a unit of these updates took effect.
  final long effects(String ids) {
    return store.customers().find(address(ids)).map(c -> Long.parseLong(c.name())).orElse(0L);
  }

  final List<String> aside() {
    return store.inbox().aside(100).stream().map(s -> s.update().externalId()).toList();
  }

  private static ContactAddress address(String ids) {
    return new ContactAddress("effect", ids);
  }

  /// Does what the test says after it has stored its effect, so that a throw must undo it.
  final class NotingHandler implements UpdateHandler {
    final List<String> calls = new ArrayList<>();
    private final Deque<Runnable> troubles = new ArrayDeque<>();

    void next(Runnable trouble) {
      troubles.add(trouble);
    }

    @Override
    public String source() {
      return "telegram";
    }

    @Override
    public void handle(List<IncomingUpdate> unit) {
      String ids = String.join("+", unit.stream().map(IncomingUpdate::externalId).toList());
      calls.add(ids);
      long before = effects(ids);
      store
          .customers()
          .meet(address(ids), Long.toString(before + 1), Optional.empty(), Language.RU);
      if (!troubles.isEmpty()) {
        troubles.remove().run();
      }
    }
  }
}
