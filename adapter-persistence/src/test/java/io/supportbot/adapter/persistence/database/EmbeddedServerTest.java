package io.supportbot.adapter.persistence.database;

import static io.supportbot.testkit.fixture.People.IVAN;
import static io.supportbot.testkit.fixture.People.MARIA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supportbot.adapter.persistence.StoreSetupException;
import io.supportbot.adapter.persistence.testing.TestStore;
import io.supportbot.application.customer.Customers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The embedded server: durable, closed to strangers, at home in one folder.
class EmbeddedServerTest {
  @TempDir private Path folder;

  @Test
  void it_is_durable_listens_to_this_machine_alone_and_asks_for_the_password() throws Exception {
    try (TestStore store = started()) {
      assertThat(setting(store, "fsync")).isEqualTo("on");
      assertThat(setting(store, "synchronous_commit")).isEqualTo("on");
      assertThat(setting(store, "full_page_writes")).isEqualTo("on");
      assertThat(setting(store, "data_checksums")).isEqualTo("on");
      assertThat(setting(store, "listen_addresses")).isEqualTo("127.0.0.1");
      assertThat(setting(store, "unix_socket_directories")).isEmpty();
      assertThat(
              asked(store, "select string_agg(distinct auth_method, ',') from pg_hba_file_rules"))
          .isEqualTo("scram-sha-256");
      assertThat(
              PosixFilePermissions.toString(
                  Files.getPosixFilePermissions(folder.resolve("postgres/password"))))
          .isEqualTo("rw-------");
      String url = "jdbc:postgresql://127.0.0.1:" + portOf(folder) + "/supportbot";
      assertThatThrownBy(() -> DriverManager.getConnection(url, "postgres", "wrong").close())
          .isInstanceOf(SQLException.class)
          .extracting(e -> ((SQLException) e).getSQLState())
          .isEqualTo("28P01");
    }
  }

  @Test
  void a_second_process_on_the_folder_is_told_so_and_harms_nobody() {
    try (TestStore store = started()) {
      assertThatThrownBy(this::started)
          .isInstanceOf(StoreSetupException.class)
          .hasMessageContaining("Another SupportBot uses the folder");

      IVAN.meets(store.get(Customers.class));
    }
  }

  @Test
  void stopping_and_starting_keeps_data_and_port() throws IOException {
    String port;
    try (TestStore store = started()) {
      IVAN.meets(store.get(Customers.class));
      port = portOf(folder);
    }
    try (TestStore store = started()) {
      assertThat(store.get(Customers.class).find(IVAN.address())).isPresent();
      assertThat(portOf(folder)).isEqualTo(port);
    }
  }

  @Test
  void a_folder_that_was_left_half_made_is_made_anew() throws IOException {
    Path home = Files.createDirectories(folder.resolve("postgres"));
    Files.createDirectories(home.resolve("data/base"));
    Files.writeString(home.resolve("data/PG_VERSION"), "18\n");
    Files.writeString(home.resolve("unfinished"), "");

    try (TestStore store = started()) {
      IVAN.meets(store.get(Customers.class));
    }
    assertThat(home.resolve("unfinished")).doesNotExist();
  }

  @Test
  void data_of_another_major_version_are_left_alone() throws IOException {
    Path data = Files.createDirectories(folder.resolve("postgres/data"));
    Files.writeString(data.resolve("PG_VERSION"), "17\n");

    assertThatThrownBy(this::started)
        .isInstanceOf(StoreSetupException.class)
        .hasMessageContaining("PostgreSQL 17");
    assertThat(data.resolve("PG_VERSION")).hasContent("17\n");
  }

  @Test
  void a_killed_process_loses_nothing_that_was_committed_and_its_server_is_adopted()
      throws Exception {
    TestStore.embedded(folder);
    int committed = KilledDesk.commitAndDie(folder);

    try (TestStore store = started()) {
      assertThat(Integer.parseInt(asked(store, "select count(*) from customers")))
          .isGreaterThanOrEqualTo(committed);
      MARIA.meets(store.get(Customers.class));
    }
  }

  private TestStore started() {
    return TestStore.on(TestStore.embedded(folder));
  }

  private static String portOf(Path folder) throws IOException {
    return Files.readString(folder.resolve("postgres/port")).strip();
  }

  private static String setting(TestStore store, String name) throws SQLException {
    return asked(store, "select current_setting('" + name + "')");
  }

  private static String asked(TestStore store, String question) throws SQLException {
    try (Connection connection = store.dataSource().getConnection();
        Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(question)) {
      answer.next();
      return answer.getString(1);
    }
  }
}
