package planted.publictypes.allowed.adapter.telegram.staff;

/// Comes close to a violation.
final class Card {
  Object does() {
    return new planted.publictypes.allowed.adapter.telegram.client.Outcome.Done(1);
  }
}
