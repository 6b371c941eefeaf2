package planted.deprecated.a_method.application;

/// A planted violation.
public final class Engine {
  @SuppressWarnings("deprecation")
  long does() {
    return Thread.currentThread().getId();
  }
}
