package planted.layers.application_knows_bootstrap.application;

/// A planted violation.
public final class Engine {
  Object uses() {
    return new planted.layers.application_knows_bootstrap.bootstrap.Main();
  }
}
