package planted.wallclock.a_ticking_clock.application;

/// A planted violation.
public final class Engine {
  Object does() {
    return java.time.Clock.tickSeconds(java.time.ZoneOffset.UTC);
  }
}
