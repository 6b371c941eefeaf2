package planted.threads.a_virtual_thread.application;

/// A planted violation.
public final class Engine {
  Object does() {
    return Thread.ofVirtual().unstarted(() -> {});
  }
}
