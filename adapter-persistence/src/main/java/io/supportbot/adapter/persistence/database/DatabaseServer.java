package io.supportbot.adapter.persistence.database;

import io.supportbot.application.task.Tasks;

/// A PostgreSQL that can be used, until it is closed.
sealed interface DatabaseServer extends AutoCloseable permits EmbeddedServer, ExternalServer {
  /// How to reach it.
  Access access();

  /// Has it looked after from now on until it is closed: one of ours that died is started again.
  void keepRunning(Tasks tasks);

  @Override
  void close();
}
