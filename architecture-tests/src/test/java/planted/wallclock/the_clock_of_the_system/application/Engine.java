package planted.wallclock.the_clock_of_the_system.application;

/// A planted violation.
public final class Engine {
  Object does() {
    return java.time.InstantSource.system();
  }
}
