package planted.wallclock.application;

/// A planted violation.
public final class Taking {
  Object now() {
    return java.time.Instant.now();
  }
}
