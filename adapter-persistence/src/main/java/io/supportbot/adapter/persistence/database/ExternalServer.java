package io.supportbot.adapter.persistence.database;

import io.supportbot.application.task.Tasks;

/// A server that somebody else runs.
final class ExternalServer implements DatabaseServer {
  private final Access access;

  ExternalServer(DatabaseConfig.External external) {
    access = new Access(external.url(), external.user(), external.password(), external.place());
    access.check();
  }

  @Override
  public Access access() {
    return access;
  }

  @Override
  public void keepRunning(Tasks tasks) {
    // whoever runs it does that
  }

  @Override
  public void close() {
    // it is not ours
  }
}
