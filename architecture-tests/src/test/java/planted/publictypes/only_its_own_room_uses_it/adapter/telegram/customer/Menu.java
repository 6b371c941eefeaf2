package planted.publictypes.only_its_own_room_uses_it.adapter.telegram.customer;

/// Around a planted violation.
final class Menu {
  Object uses() {
    return new Screen();
  }
}
