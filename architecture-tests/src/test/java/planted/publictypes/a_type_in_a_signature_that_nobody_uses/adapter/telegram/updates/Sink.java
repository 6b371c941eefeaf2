package planted.publictypes.a_type_in_a_signature_that_nobody_uses.adapter.telegram.updates;

/// A planted violation.
public interface Sink {
  /// Takes.
  void take(int number);
}
