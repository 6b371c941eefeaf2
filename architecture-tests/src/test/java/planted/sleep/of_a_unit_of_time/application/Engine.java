package planted.sleep.of_a_unit_of_time.application;

/// A planted violation.
public final class Engine {
  void waits() throws InterruptedException {
    java.util.concurrent.TimeUnit.SECONDS.sleep(1);
  }
}
