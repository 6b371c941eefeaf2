package planted.wallclock.a_clock_with_a_zone.application;

/// A planted violation.
public final class Engine {
  Object does() {
    return java.time.Clock.system(java.time.ZoneOffset.UTC);
  }
}
