package planted.wallclock.in_bootstrap.bootstrap;

/// A planted violation.
public final class Main {
  Object does() {
    return java.time.Instant.now();
  }
}
