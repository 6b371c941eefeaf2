package planted.layers.allowed.adapter.telegram;

/// A planted violation.
public final class Screen {
  Object uses() {
    return new planted.layers.allowed.application.Engine();
  }
}
