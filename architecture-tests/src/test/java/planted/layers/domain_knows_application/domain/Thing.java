package planted.layers.domain_knows_application.domain;

/// A planted violation.
public final class Thing {
  Object uses() {
    return new planted.layers.domain_knows_application.application.Engine();
  }
}
