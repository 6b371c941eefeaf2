package io.supportbot.adapter.persistence.database;

/// A PostgreSQL that can be used, until it is closed.
sealed interface DatabaseServer extends AutoCloseable permits EmbeddedServer, ExternalServer {
  /// How to reach it.
  Access access();

  @Override
  void close();
}
