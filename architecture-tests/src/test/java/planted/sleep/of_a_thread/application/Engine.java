package planted.sleep.of_a_thread.application;

/// A planted violation.
public final class Engine {
  void waits() throws InterruptedException {
    Thread.sleep(1);
  }
}
