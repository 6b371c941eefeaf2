package planted.layers.allowed.bootstrap;

/// A planted violation.
public final class Main {
  Object uses() {
    return new planted.layers.allowed.adapter.telegram.Screen();
  }
}
