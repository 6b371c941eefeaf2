package planted.deprecated.application;

/// A planted violation.
public final class Engine {
  @SuppressWarnings("deprecation")
  long old() {
    return Thread.currentThread().getId();
  }
}
