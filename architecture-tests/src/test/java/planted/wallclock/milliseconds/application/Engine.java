package planted.wallclock.milliseconds.application;

/// A planted violation.
public final class Engine {
  long does() {
    return System.currentTimeMillis();
  }
}
