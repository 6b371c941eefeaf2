package planted.adapterinsides.another_adapter_knows_a_room.adapter.rest;

/// A planted violation.
public final class Page {
  Object uses() {
    return new planted.adapterinsides.another_adapter_knows_a_room.adapter.telegram.customer.Screen();
  }
}
