package planted.threads.application;

/// A planted violation.
public final class Engine {
  Object workers() {
    return java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor();
  }
}
