package planted.results.a_case_that_is_open.application;

/// Around a planted violation.
public interface Take {
  /// Sealed.
  sealed interface Result {
    /// A planted violation.
    non-sealed interface Refused extends Result {}
  }
}
