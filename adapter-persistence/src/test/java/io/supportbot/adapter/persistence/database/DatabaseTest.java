package io.supportbot.adapter.persistence.database;

import static io.supportbot.testkit.fixture.People.IVAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supportbot.adapter.persistence.PersistenceConfig;
import io.supportbot.adapter.persistence.StoreSetupException;
import io.supportbot.adapter.persistence.testing.TestStore;
import io.supportbot.application.customer.Customers;
import io.supportbot.application.transaction.StoreUnavailableException;
import io.supportbot.application.transaction.UnitOfWork;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the database says when it cannot be used, and how it is brought to this version.
class DatabaseTest {
  @TempDir private Path folder;

  @Test
  void an_empty_database_is_migrated_once_and_a_filled_one_is_kept() {
    PersistenceConfig config = TestStore.newEmptyDatabase();
    assertThat(TestStore.stopped(config).database().migrate()).isPositive();
    assertThat(TestStore.stopped(config).database().migrate()).isZero();

    try (TestStore store = TestStore.on(config)) {
      IVAN.meets(store.get(Customers.class));
      assertThat(store.database().migrate()).isZero();
      assertThat(store.get(Customers.class).find(IVAN.address())).isPresent();
    }
  }

  @Test
  void a_database_whose_migrations_were_changed_is_left_alone() {
    PersistenceConfig config = TestStore.newDesk();
    try (TestStore store = TestStore.on(config)) {
      store.execute("update flyway_schema_history set checksum = 1");
    }

    assertThatThrownBy(() -> TestStore.on(config))
        .isInstanceOf(StoreSetupException.class)
        .hasMessageContaining("migrations do not fit");
  }

  @Test
  void a_server_that_is_not_there_is_named_without_the_password() throws IOException {
    int deaf;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
      deaf = socket.getLocalPort();
    }

    assertThatThrownBy(
            () ->
                TestStore.on(
                    external("jdbc:postgresql://127.0.0.1:" + deaf + "/desk?password=tiger")))
        .isInstanceOf(StoreSetupException.class)
        .hasMessage("The database 127.0.0.1:" + deaf + "/desk cannot be reached.");
  }

  @Test
  void a_wrong_password_and_a_missing_database_are_told_apart() {
    String url = TestStore.newDesk().external().orElseThrow().url();

    assertThatThrownBy(() -> TestStore.on(external(url)))
        .isInstanceOf(StoreSetupException.class)
        .hasMessageContaining("refuses the user \"postgres\"")
        .hasMessageNotContaining("tiger");
    PersistenceConfig.External right = TestStore.newDesk().external().orElseThrow();
    assertThatThrownBy(
            () ->
                TestStore.on(
                    config(
                        new PersistenceConfig.External(
                            url + "_gone", right.user(), right.password()))))
        .isInstanceOf(StoreSetupException.class)
        .hasMessageContaining("does not exist");
  }

  @Test
  void a_connection_cut_in_the_middle_of_a_unit_is_an_outage_and_the_next_unit_works() {
    try (TestStore store = TestStore.open()) {
      UnitOfWork units = store.get(UnitOfWork.class);
      Customers customers = store.get(Customers.class);

      assertThatThrownBy(
              () ->
                  units.run(
                      () -> {
                        IVAN.meets(customers);
                        cutAll(store);
                        return customers.find(IVAN.address());
                      }))
          .isExactlyInstanceOf(StoreUnavailableException.class);

      assertThat(customers.find(IVAN.address())).isEmpty();
      assertThat(IVAN.meets(customers).name()).isEqualTo(IVAN.name());
    }
  }

  @Test
  void a_stopped_store_is_an_outage() {
    TestStore store = TestStore.open();
    store.close();

    assertThatThrownBy(() -> store.get(Customers.class).find(IVAN.address()))
        .isInstanceOf(StoreUnavailableException.class);
  }

  @Test
  void a_broken_rule_of_the_schema_is_no_outage_and_shows_no_value() {
    try (TestStore store = TestStore.open()) {
      assertThatThrownBy(
              () ->
                  ((Transactions) store.get(UnitOfWork.class))
                      .query(
                          jooq ->
                              jooq.execute(
                                  "insert into ticket_numbers values (?, ?)",
                                  LocalDate.of(2024, 12, 25),
                                  -4711)))
          .isInstanceOf(StoreRefusedException.class)
          .hasMessageContaining("23514")
          .rootCause()
          .hasMessageNotContaining("4711");
    }
  }

  private static void cutAll(TestStore store) {
    try {
      store.execute(
          "select pg_terminate_backend(pid) from pg_stat_activity"
              + " where datname = current_database() and pid <> pg_backend_pid()");
    } catch (IllegalStateException _) {
      // the connection that asked may have been cut as well
    }
  }

  private PersistenceConfig external(String url) {
    return config(new PersistenceConfig.External(url, "postgres", "tiger"));
  }

  private PersistenceConfig config(PersistenceConfig.External external) {
    return new PersistenceConfig(folder, Optional.of(external), true, Optional.empty(), 4);
  }
}
