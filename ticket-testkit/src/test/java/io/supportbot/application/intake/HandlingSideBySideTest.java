package io.supportbot.application.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.application.task.Tasks;
import io.supportbot.testkit.fake.FakeStore;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/// On real threads.
class HandlingSideBySideTest {
  private static final Instant NOW = Instant.parse("2024-12-25T10:00:00Z");

  private final FakeStore store = new FakeStore();

  private static IncomingUpdate update(int id, String conversation) {
    return new IncomingUpdate(
        "telegram", Integer.toString(id), conversation, Optional.empty(), "", NOW);
  }

  @Test
  void many_conversations_are_handled_at_once_each_in_its_order() throws InterruptedException {
    int conversations = 20;
    int each = 25;
    CountDownLatch twoInHand = new CountDownLatch(2);
    CountDownLatch all = new CountDownLatch(conversations * each);
    Map<String, List<Integer>> handled = new ConcurrentHashMap<>();
    UpdateHandler handler =
        new UpdateHandler() {
          @Override
          public String source() {
            return "telegram";
          }

          @Override
          public void handle(List<IncomingUpdate> unit) {
            twoInHand.countDown();
            try {
              assertThat(twoInHand.await(10, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
              throw new IllegalStateException("interrupted", e);
            }
            IncomingUpdate update = unit.getFirst();
            handled
                .computeIfAbsent(update.conversation(), _ -> new CopyOnWriteArrayList<>())
                .add(Integer.parseInt(update.externalId()));
            all.countDown();
          }
        };
    try (var workers = Executors.newVirtualThreadPerTaskExecutor();
        var timer = Executors.newSingleThreadScheduledExecutor()) {
      IntakeSettings settings =
          new IntakeSettings(4, Duration.ofSeconds(1), Duration.ofSeconds(30), RetrySchedule.USUAL);
      Intake intake =
          new Intake(
              store.inbox(),
              store.units(),
              List.of(handler),
              () -> NOW,
              new Tasks(workers, timer),
              settings);
      intake.start();
      for (int i = 0; i < each; i++) {
        List<IncomingUpdate> batch = new ArrayList<>();
        for (int c = 0; c < conversations; c++) {
          batch.add(update(i * conversations + c, "c" + c));
        }
        intake.accept(batch);
      }

      assertThat(all.await(30, TimeUnit.SECONDS)).isTrue();
      assertThat(intake.stop(Duration.ofSeconds(10))).isTrue();
      timer.shutdownNow();
    }
    assertThat(handled).hasSize(conversations);
    assertThat(handled.values())
        .allSatisfy(ids -> assertThat(ids).hasSize(each).isSorted().doesNotHaveDuplicates());
  }
}
