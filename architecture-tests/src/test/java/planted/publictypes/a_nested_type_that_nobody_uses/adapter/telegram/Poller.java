package planted.publictypes.a_nested_type_that_nobody_uses.adapter.telegram;

/// Around a planted violation.
final class Poller {
  Object uses() {
    return new planted.publictypes.a_nested_type_that_nobody_uses.adapter.telegram.customer.Screen();
  }
}
