package planted.threads.allowed.application;

/// Comes close to a violation.
public final class Engine {
  void does(java.util.concurrent.Executor workers) {
    workers.execute(() -> Thread.currentThread().interrupt());
  }
}
