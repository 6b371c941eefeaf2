package planted.knowsbootstrap.adapter.telegram;

/// A planted violation.
public final class Screen {
  Object uses() {
    return new planted.knowsbootstrap.bootstrap.Main();
  }
}
