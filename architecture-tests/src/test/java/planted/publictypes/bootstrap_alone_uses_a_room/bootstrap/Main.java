package planted.publictypes.bootstrap_alone_uses_a_room.bootstrap;

/// Around a planted violation.
public final class Main {
  Object uses() {
    return new planted.publictypes.bootstrap_alone_uses_a_room.adapter.telegram.customer.Screen();
  }
}
