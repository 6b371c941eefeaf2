package planted.threads.a_thread.application;

/// A planted violation.
public final class Engine {
  Object does() {
    return new Thread(() -> {});
  }
}
