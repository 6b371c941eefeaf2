package io.supportbot.adapter.persistence;

import static io.supportbot.testkit.fixture.People.IVAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supportbot.adapter.persistence.testing.TestStore;
import io.supportbot.application.customer.Customers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Keys and data belong together.
class KeysTest {
  @Test
  void the_first_start_makes_a_key_file_that_only_its_owner_reads() throws IOException {
    try (TestStore store = TestStore.open()) {
      Path keys = store.config().keys();

      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keys)))
          .isEqualTo("rw-------");
      assertThat(Files.readString(keys)).contains("AesGcmKey");
    }
  }

  @Test
  void a_lost_key_file_is_said_and_never_replaced_by_a_new_one() throws IOException {
    PersistenceConfig config = usedDesk();
    Files.delete(config.keys());

    assertThatThrownBy(() -> TestStore.on(config))
        .isInstanceOf(StoreSetupException.class)
        .hasMessageContaining("keys.json is missing");
    assertThat(config.keys()).doesNotExist();
  }

  @Test
  void a_key_file_of_another_desk_is_refused() throws IOException {
    PersistenceConfig config = usedDesk();
    Files.delete(config.keys());
    Files.copy(usedDesk().keys(), config.keys());

    assertThatThrownBy(() -> TestStore.on(config))
        .isInstanceOf(StoreSetupException.class)
        .hasMessageContaining("does not belong to this database");
  }

  @Test
  void a_damaged_key_file_is_refused_without_showing_what_is_in_it() throws IOException {
    PersistenceConfig config = usedDesk();
    String content = Files.readString(config.keys());
    Files.writeString(config.keys(), content.replace("keyData", "kayData"));

    assertThatThrownBy(() -> TestStore.on(config))
        .isInstanceOf(StoreSetupException.class)
        .hasMessageContaining("damaged");
  }

  @Test
  void what_was_stored_with_encryption_off_is_read_with_it_on_and_the_other_way_round() {
    PersistenceConfig off = encrypting(TestStore.newDesk(), false);
    meetIvan(off);
    assertThat(nameOfIvan(encrypting(off, true))).isEqualTo(IVAN.name());

    PersistenceConfig on = encrypting(TestStore.newDesk(), true);
    meetIvan(on);
    assertThat(nameOfIvan(encrypting(on, false))).isEqualTo(IVAN.name());
  }

  private static PersistenceConfig usedDesk() {
    PersistenceConfig config = TestStore.newDesk();
    meetIvan(config);
    return config;
  }

  private static void meetIvan(PersistenceConfig config) {
    try (TestStore store = TestStore.on(config)) {
      IVAN.meets(store.get(Customers.class));
    }
  }

  private static String nameOfIvan(PersistenceConfig config) {
    try (TestStore store = TestStore.on(config)) {
      return store.get(Customers.class).find(IVAN.address()).orElseThrow().name();
    }
  }

  private static PersistenceConfig encrypting(PersistenceConfig config, boolean encryption) {
    return new PersistenceConfig(
        config.dataDir(), config.external(), encryption, Optional.empty(), config.poolSize());
  }
}
