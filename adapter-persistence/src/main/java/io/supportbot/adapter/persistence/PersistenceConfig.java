package io.supportbot.adapter.persistence;

import java.nio.file.Path;
import java.util.Optional;

/// How the desk stores its data.
///
/// @param dataDir the desk's folder: the embedded server's files and, unless named elsewhere, the key file
/// @param external the database to use in place of the embedded server
/// @param encryption whether confidential values are encrypted; what was stored the other way stays readable
/// @param keyFile where the keys are; empty for `keys.json` in the data folder
/// @param poolSize how many connections at most, 2 to 200
public record PersistenceConfig(
    Path dataDir,
    Optional<External> external,
    boolean encryption,
    Optional<Path> keyFile,
    int poolSize) {
  /// Connections where nothing else is said.
  public static final int DEFAULT_POOL_SIZE = 16;

  public PersistenceConfig {
    if (poolSize < 2 || poolSize > 200) {
      throw new IllegalArgumentException("pool size must be 2 to 200, was " + poolSize);
    }
  }

  /// Everything in one folder: embedded server, encryption, keys.
  public static PersistenceConfig embedded(Path dataDir) {
    return new PersistenceConfig(
        dataDir, Optional.empty(), true, Optional.empty(), DEFAULT_POOL_SIZE);
  }

  /// The file with the keys.
  public Path keys() {
    return keyFile.orElseGet(() -> dataDir.resolve("keys.json"));
  }

  /// A PostgreSQL that somebody else runs. The password is a secret, and so is whatever the address may carry after its question mark.
  ///
  /// @param url such as `jdbc:postgresql://db.example.org/supportbot`
  public record External(String url, String user, String password) {
    private static final String SCHEME = "jdbc:postgresql://";

    public External {
      if (!url.startsWith(SCHEME)) {
        throw new IllegalArgumentException("database url must start with " + SCHEME);
      }
    }

    /// Host, port and database, fit to be shown.
    public String place() {
      String address = url.substring(SCHEME.length());
      String bare = address.split("[?#]", 2)[0];
      return bare.substring(bare.lastIndexOf('@') + 1);
    }

    @Override
    public String toString() {
      return "External[" + place() + "]";
    }
  }
}
