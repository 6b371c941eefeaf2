package io.supportbot.adapter.persistence.database;

import java.nio.file.Path;
import java.util.Optional;

/// Where the database is and what belongs to it.
///
/// @param folder the embedded server's
/// @param external the database to use in its place
public record DatabaseConfig(Path folder, Optional<External> external, Path keyFile, int poolSize) {
  /// A server that somebody else runs.
  ///
  /// @param place host, port and database, fit to be shown
  public record External(String url, String user, String password, String place) {
    @Override
    public String toString() {
      return "External[" + place + "]";
    }
  }
}
