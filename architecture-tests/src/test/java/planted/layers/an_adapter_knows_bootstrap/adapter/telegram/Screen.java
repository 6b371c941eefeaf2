package planted.layers.an_adapter_knows_bootstrap.adapter.telegram;

/// A planted violation.
public final class Screen {
  Object uses() {
    return new planted.layers.an_adapter_knows_bootstrap.bootstrap.Main();
  }
}
