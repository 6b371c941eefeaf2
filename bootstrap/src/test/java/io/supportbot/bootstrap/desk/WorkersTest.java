package io.supportbot.bootstrap.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Jobs that run together, as the duties of a leader are laid down.
class WorkersTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Workers workers = new Workers();

  @AfterEach
  void close() {
    workers.close();
  }

  @Test
  void each_begins_before_any_has_ended() {
    CyclicBarrier all = new CyclicBarrier(3);
    Callable<Boolean> meets = () -> all.await(20, TimeUnit.SECONDS) >= 0;

    assertThat(workers.together(PATIENCE, List.of(meets, meets, meets))).isTrue();
  }

  @Test
  void one_that_fails_or_does_not_end_well_hinders_no_other() {
    CountDownLatch done = new CountDownLatch(2);
    Callable<Boolean> works = () -> countedDown(done);

    assertThat(
            workers.together(
                PATIENCE,
                List.of(
                    works,
                    () -> {
                      throw new IllegalStateException("planted");
                    },
                    works)))
        .isFalse();
    assertThat(done.getCount()).isZero();
    assertThat(workers.together(PATIENCE, List.of(() -> true, () -> false))).isFalse();
  }

  @Test
  void one_that_takes_too_long_is_interrupted() throws InterruptedException {
    CountDownLatch interrupted = new CountDownLatch(1);
    Callable<Boolean> stuck =
        () -> {
          try {
            return new CountDownLatch(1).await(20, TimeUnit.SECONDS);
          } catch (InterruptedException _) {
            interrupted.countDown();
            return true;
          }
        };

    assertThat(workers.together(Duration.ofMillis(50), List.of(stuck, () -> true))).isFalse();
    assertThat(interrupted.await(20, TimeUnit.SECONDS)).isTrue();
  }

  private static boolean countedDown(CountDownLatch latch) {
    latch.countDown();
    return true;
  }
}
