package planted.publictypes.allowed.adapter.telegram;

/// Comes close to a violation.
final class Poller {
  Object does() {
    return new planted.publictypes.allowed.adapter.telegram.updates.Polling(_ -> {});
  }
}
