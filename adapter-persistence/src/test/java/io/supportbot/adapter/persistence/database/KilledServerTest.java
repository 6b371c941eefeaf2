package io.supportbot.adapter.persistence.database;

import static io.supportbot.testkit.fixture.People.IVAN;
import static io.supportbot.testkit.fixture.People.MARIA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supportbot.adapter.persistence.PersistenceConfig;
import io.supportbot.adapter.persistence.testing.TestStore;
import io.supportbot.application.customer.Customers;
import io.supportbot.application.transaction.StoreUnavailableException;
import io.supportbot.application.transaction.UnitOfWork;
import io.supportbot.domain.person.CustomerProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The embedded server's own process is killed while the desk runs.
class KilledServerTest {
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  @TempDir private Path folder;

  @BeforeEach
  void putServer() {
    PersistenceConfig _ = TestStore.embeddedReadyMade(folder);
  }

  @Test
  void it_is_started_again_at_its_place_with_all_that_was_committed() {
    try (TestStore store = started()) {
      Customers customers = store.get(Customers.class);
      IVAN.meets(customers);
      String port = read("port");
      ProcessHandle first = postmaster();

      kill(first);
      eventually(() -> works(store), "a query to work again");

      assertThat(customers.find(IVAN.address())).isPresent();
      MARIA.meets(customers);
      assertThat(read("port")).isEqualTo(port);
      assertThat(postmaster().pid()).isNotEqualTo(first.pid());
    }
    assertThat(folder.resolve("postgres/data/postmaster.pid")).doesNotExist();
  }

  @Test
  void it_is_started_again_as_often_as_it_is_killed() {
    try (TestStore store = started()) {
      for (int i = 0; i < 2; i++) {
        ProcessHandle present = postmaster();
        kill(present);
        eventually(() -> works(store), "a query to work again");
        assertThat(postmaster().pid()).isNotEqualTo(present.pid());
      }
    }
  }

  @Test
  void a_unit_that_was_under_way_is_an_outage_and_leaves_nothing() {
    try (TestStore store = started()) {
      Customers customers = store.get(Customers.class);

      assertThatThrownBy(
              () ->
                  store
                      .get(UnitOfWork.class)
                      .run(
                          () -> {
                            IVAN.meets(customers);
                            kill(postmaster());
                            eventually(() -> !works(store), "the server to be gone");
                            return customers.find(IVAN.address());
                          }))
          .isExactlyInstanceOf(StoreUnavailableException.class);

      eventually(() -> works(store), "a query to work again");
      assertThat(customers.find(IVAN.address())).isEmpty();
    }
  }

  @Test
  void an_adopted_server_is_looked_after_as_well() throws Exception {
    KilledDesk.commitAndDie(folder);

    try (TestStore store = started()) {
      kill(postmaster());

      eventually(() -> works(store), "a query to work again");
    }
  }

  @Test
  void while_it_cannot_be_started_it_is_tried_on_and_on() {
    try (TestStore store = started()) {
      spoilSettings("nonsense");
      kill(postmaster());
      eventually(() -> attemptsInVain() >= 2, "two attempts in vain");

      spoilSettings("");

      eventually(() -> works(store), "a query to work again");
    }
  }

  @Test
  void a_stop_while_it_cannot_be_started_ends_cleanly_and_the_next_start_has_everything() {
    try (TestStore store = started()) {
      IVAN.meets(store.get(Customers.class));
      spoilSettings("nonsense");
      kill(postmaster());
      eventually(() -> attemptsInVain() >= 1, "an attempt in vain");
      store.database().stop();
      spoilSettings("");
    }

    try (TestStore store = started()) {
      assertThat(store.get(Customers.class).find(IVAN.address())).isPresent();
    }
  }

  @Test
  void a_stop_in_the_middle_of_starting_again_leaves_no_server_behind() {
    try (TestStore store = started()) {
      IVAN.meets(store.get(Customers.class));
      ProcessHandle first = postmaster();
      kill(first);
      eventually(() -> !recordedPid().equals(Optional.of(first.pid())), "the new start");
      store.database().stop();

      assertThat(recordedPid()).isEmpty();
    }
    try (TestStore store = started()) {
      assertThat(store.get(Customers.class).find(IVAN.address())).isPresent();
    }
  }

  private TestStore started() {
    return TestStore.on(PersistenceConfig.embedded(folder));
  }

  private static boolean works(TestStore store) {
    try {
      Optional<CustomerProfile> _ = store.get(Customers.class).find(IVAN.address());
      return true;
    } catch (StoreUnavailableException _) {
      return false;
    }
  }

  private static void kill(ProcessHandle process) {
    assertThat(process.destroyForcibly()).isTrue();
    process.onExit().join();
  }

  private ProcessHandle postmaster() {
    return recordedPid().flatMap(ProcessHandle::of).orElseThrow();
  }

  private Optional<Long> recordedPid() {
    try {
      return Files.readAllLines(folder.resolve("postgres/data/postmaster.pid")).stream()
          .findFirst()
          .map(Long::valueOf);
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  /// Settings that the server reads at its next start, after its own.
  private void spoilSettings(String line) {
    try {
      Files.writeString(folder.resolve("postgres/data/postgresql.auto.conf"), line + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private long attemptsInVain() {
    return read("server.log").lines().filter(line -> line.contains("contains errors")).count();
  }

  private String read(String file) {
    try {
      return Files.readString(folder.resolve("postgres").resolve(file)).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void eventually(BooleanSupplier condition, String what) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    CountDownLatch never = new CountDownLatch(1);
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("waited in vain for " + what);
      }
      try {
        boolean _ = never.await(20, TimeUnit.MILLISECONDS);
      } catch (InterruptedException e) {
        throw new AssertionError("interrupted while waiting for " + what, e);
      }
    }
  }
}
