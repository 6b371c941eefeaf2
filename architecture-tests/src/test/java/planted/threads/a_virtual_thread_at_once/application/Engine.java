package planted.threads.a_virtual_thread_at_once.application;

/// A planted violation.
public final class Engine {
  Object does() {
    return Thread.startVirtualThread(() -> {});
  }
}
