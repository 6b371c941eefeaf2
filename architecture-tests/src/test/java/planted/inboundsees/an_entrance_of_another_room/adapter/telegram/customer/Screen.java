package planted.inboundsees.an_entrance_of_another_room.adapter.telegram.customer;

/// A planted violation.
public final class Screen {
  Object uses() {
    return new planted.inboundsees.an_entrance_of_another_room.application.delivery.Deliveries();
  }
}
