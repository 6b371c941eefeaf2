package planted.wallclock.a_call.application;

/// A planted violation.
public final class Engine {
  Object does() {
    return java.time.Instant.now();
  }
}
