package planted.publictypes.a_type_in_a_signature_that_nobody_uses.adapter.telegram;

/// Around a planted violation.
final class Poller {
  Object uses() {
    return new planted.publictypes.a_type_in_a_signature_that_nobody_uses.adapter.telegram.updates.Polling();
  }
}
