package planted.threads.an_executor.application;

/// A planted violation.
public final class Engine {
  Object does() {
    return java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor();
  }
}
