package planted.sleep.application;

/// A planted violation.
public final class Engine {
  void waits() throws InterruptedException {
    Thread.sleep(1);
  }
}
