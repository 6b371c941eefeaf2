package planted.layers.allowed.application;

/// A planted violation.
public final class Engine {
  Object uses() {
    return new planted.layers.allowed.domain.Thing();
  }
}
