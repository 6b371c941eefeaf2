package planted.deprecated.a_class.application;

/// A planted violation.
public final class Engine {
  @SuppressWarnings("deprecation")
  Object does() {
    return new java.util.Observable();
  }
}
