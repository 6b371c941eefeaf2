package planted.adapterinsides.bootstrap_knows_an_array_of_a_room.bootstrap;

/// A planted violation.
public final class Main {
  int uses(planted.adapterinsides.bootstrap_knows_an_array_of_a_room.adapter.telegram.customer.Screen[] screens) {
    return screens.length;
  }
}
