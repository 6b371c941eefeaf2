package planted.wallclock.a_method_reference.application;

/// A planted violation.
public final class Engine {
  java.util.function.Supplier<java.time.Instant> does() {
    return java.time.Instant::now;
  }
}
