package planted.publictypes.a_type_in_a_signature_that_nobody_uses.adapter.telegram.updates;

/// Around a planted violation.
public final class Polling {
  /// Is used.
  public Polling() {}

  /// Is not.
  public Polling(Sink sink) {
    sink.take(1);
  }
}
