package planted.wallclock.nanoseconds.application;

/// A planted violation.
public final class Engine {
  long does() {
    return System.nanoTime();
  }
}
