package io.supportbot.testkit.contract;

import static io.supportbot.testkit.fixture.People.IVAN;
import static io.supportbot.testkit.fixture.People.MARIA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supportbot.application.customer.Customers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/// What every [io.supportbot.application.transaction.UnitOfWork] does.
public interface UnitOfWorkContract extends StoreContract {
  /// A port of the same store, to see what a unit stores.
  Customers customers();

  @Test
  default void a_unit_returns_what_its_work_returned() {
    assertThat(inUnit(() -> "done")).isEqualTo("done");
  }

  @Test
  default void what_a_unit_stored_is_there_afterwards() {
    unit(() -> IVAN.meets(customers()));

    assertThat(inUnit(() -> customers().find(IVAN.address()))).isPresent();
  }

  @Test
  default void a_unit_that_throws_stores_nothing_and_lets_the_exception_through() {
    IllegalStateException planted = new IllegalStateException("planted");

    assertThatThrownBy(
            () ->
                unit(
                    () -> {
                      IVAN.meets(customers());
                      throw planted;
                    }))
        .isSameAs(planted);

    assertThat(inUnit(() -> customers().find(IVAN.address()))).isEmpty();
  }

  @Test
  default void a_unit_that_ends_in_an_error_stores_nothing() {
    AssertionError planted = new AssertionError("planted");

    assertThatThrownBy(
            () ->
                unit(
                    () -> {
                      IVAN.meets(customers());
                      throw planted;
                    }))
        .isSameAs(planted);

    assertThat(inUnit(() -> customers().find(IVAN.address()))).isEmpty();
  }

  @Test
  default void a_unit_inside_a_unit_is_undone_with_the_outer_one() {
    failing(
        () -> {
          unit(() -> IVAN.meets(customers()));
          MARIA.meets(customers());
        });

    assertThat(inUnit(() -> customers().find(IVAN.address()))).isEmpty();
    assertThat(inUnit(() -> customers().find(MARIA.address()))).isEmpty();
  }

  @Test
  default void a_unit_sees_its_own_changes_and_others_see_them_only_when_it_is_done()
      throws InterruptedException, ExecutionException {
    CountDownLatch written = new CountDownLatch(1);
    CountDownLatch looked = new CountDownLatch(1);
    try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Boolean> own =
          executor.submit(
              () ->
                  inUnit(
                      () -> {
                        IVAN.meets(customers());
                        written.countDown();
                        await(looked);
                        return customers().find(IVAN.address()).isPresent();
                      }));
      await(written);
      boolean seenByOthers = inUnit(() -> customers().find(IVAN.address()).isPresent());
      looked.countDown();

      assertThat(seenByOthers).isFalse();
      assertThat(own.get()).isTrue();
    }
  }

  @Test
  default void after_commit_runs_once_the_outermost_unit_is_stored_on_the_same_thread() {
    List<String> order = new ArrayList<>();
    Thread caller = Thread.currentThread();

    unit(
        () -> {
          unit(
              () ->
                  unitOfWork()
                      .afterCommit(
                          () -> {
                            assertThat(Thread.currentThread()).isSameAs(caller);
                            order.add("after");
                          }));
          order.add("outer");
        });

    assertThat(order).containsExactly("outer", "after");
  }

  @Test
  default void after_commit_sees_what_was_stored_and_may_open_a_unit_of_its_own() {
    List<Boolean> seen = new ArrayList<>();

    unit(
        () -> {
          IVAN.meets(customers());
          unitOfWork()
              .afterCommit(
                  () -> seen.add(inUnit(() -> customers().find(IVAN.address()).isPresent())));
        });

    assertThat(seen).containsExactly(true);
  }

  @Test
  default void after_commit_is_dropped_when_the_unit_fails() {
    List<String> ran = new ArrayList<>();

    failing(() -> unitOfWork().afterCommit(() -> ran.add("after")));
    unit(() -> ran.add("next"));

    assertThat(ran).containsExactly("next");
  }

  @Test
  default void after_commit_outside_a_unit_runs_at_once() {
    List<String> ran = new ArrayList<>();

    unitOfWork().afterCommit(() -> ran.add("after"));

    assertThat(ran).containsExactly("after");
  }

  private static void await(CountDownLatch latch) {
    try {
      if (!latch.await(10, TimeUnit.SECONDS)) {
        throw new IllegalStateException("waited too long for the other thread");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
