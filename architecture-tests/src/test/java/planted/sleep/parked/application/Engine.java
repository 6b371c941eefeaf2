package planted.sleep.parked.application;

/// A planted violation.
public final class Engine {
  void waits() {
    java.util.concurrent.locks.LockSupport.parkNanos(1);
  }
}
