package planted.adapterinsides.the_testkit_knows_a_room.testkit;

/// A planted violation.
public final class Fake {
  Object uses() {
    return new planted.adapterinsides.the_testkit_knows_a_room.adapter.telegram.customer.Screen();
  }
}
