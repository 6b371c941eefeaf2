package planted.publictypes.allowed.adapter.telegram.client;

/// Comes close to a violation.
public sealed interface Outcome {
  /// Public without a word.
  record Done(int id) implements Outcome {}
}
