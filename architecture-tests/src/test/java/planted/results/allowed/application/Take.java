package planted.results.allowed.application;

/// Comes close to a violation.
public interface Take {
  /// Sealed.
  sealed interface Result {
    /// A value.
    record Taken(int number) implements Result {}

    /// A family of its own.
    enum Refused implements Result {
      /// No.
      CLOSED
    }
  }
}
