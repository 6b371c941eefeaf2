package planted.layers.domain_knows_an_adapter.domain;

/// A planted violation.
public final class Thing {
  Object uses() {
    return new planted.layers.domain_knows_an_adapter.adapter.telegram.Screen();
  }
}
