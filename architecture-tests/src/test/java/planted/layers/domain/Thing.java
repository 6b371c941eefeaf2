package planted.layers.domain;

/// A planted violation.
public final class Thing {
  Object uses() {
    return new planted.layers.application.UseCase();
  }
}
