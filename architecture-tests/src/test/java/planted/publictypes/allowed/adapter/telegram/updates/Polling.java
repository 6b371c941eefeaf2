package planted.publictypes.allowed.adapter.telegram.updates;

/// Comes close to a violation.
public final class Polling {
  /// Is used with a lambda, which does not name the sink.
  public Polling(Sink sink) {
    sink.take(1);
  }
}
