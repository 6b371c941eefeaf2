package planted.adapterinsides.bootstrap_knows_a_room.bootstrap;

/// A planted violation.
public final class Main {
  Object uses() {
    return new planted.adapterinsides.bootstrap_knows_a_room.adapter.telegram.customer.Screen();
  }
}
