package planted.layers.application_knows_an_adapter.application;

/// A planted violation.
public final class Engine {
  Object uses() {
    return new planted.layers.application_knows_an_adapter.adapter.telegram.Screen();
  }
}
