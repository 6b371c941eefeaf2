package planted.results.a_case_that_is_a_class.application;

/// Around a planted violation.
public interface Take {
  /// Sealed.
  sealed interface Result {
    /// A planted violation.
    final class Taken implements Result {}
  }
}
