package io.supportbot.adapter.persistence;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.adapter.persistence.testing.TestStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whoever gets hold of the data folder, without the keys, finds none of what customers wrote.
class DataAtRestTest {
  @TempDir private Path folder;

  @Test
  void nothing_that_customers_wrote_is_found_in_any_file_of_the_data_folder() throws IOException {
    write(true);

    assertThat(secretsIn(folder)).isEmpty();
  }

  /// Without this the other test might look in the wrong place.
  @Test
  void all_of_it_is_found_where_encryption_is_off() throws IOException {
    write(false);

    assertThat(secretsIn(folder)).containsExactlyInAnyOrderElementsOf(SecretsOfCustomers.ALL);
  }

  private void write(boolean encryption) {
    PersistenceConfig config =
        new PersistenceConfig(
            TestStore.embedded(folder).dataDir(),
            Optional.empty(),
            encryption,
            Optional.empty(),
            4);
    try (TestStore store = TestStore.on(config)) {
      SecretsOfCustomers.writeAll(store);
      store.execute("checkpoint");
    }
  }

  private static Set<String> secretsIn(Path folder) throws IOException {
    List<Path> files;
    try (var found = Files.walk(folder)) {
      files =
          found
              .filter(Files::isRegularFile)
              .filter(file -> !file.startsWith(folder.resolve("postgres/bin")))
              .toList();
    }
    assertThat(files).anyMatch(file -> file.toString().contains("pg_wal"));
    Set<String> secrets = new TreeSet<>();
    for (Path file : files) {
      String bytes = Files.readString(file, ISO_8859_1);
      SecretsOfCustomers.ALL.stream()
          .filter(secret -> bytes.contains(new String(secret.getBytes(UTF_8), ISO_8859_1)))
          .forEach(secrets::add);
    }
    return secrets;
  }
}
