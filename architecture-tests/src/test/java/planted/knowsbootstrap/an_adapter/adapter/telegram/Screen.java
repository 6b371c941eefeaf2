package planted.knowsbootstrap.an_adapter.adapter.telegram;

/// A planted violation.
public final class Screen {
  Object uses() {
    return new planted.knowsbootstrap.an_adapter.bootstrap.Main();
  }
}
