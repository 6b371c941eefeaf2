package planted.adapterinsides.bootstrap;

/// A planted violation.
public final class Main {
  Object uses() {
    return new planted.adapterinsides.adapter.telegram.customer.Screen();
  }
}
