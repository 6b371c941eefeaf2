package planted.publictypes.allowed.adapter.telegram.updates;

/// Comes close to a violation.
public interface Sink {
  /// Takes.
  void take(int number);
}
