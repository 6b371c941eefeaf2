package planted.results.a_class.application;

/// Around a planted violation.
public interface Take {
  /// A planted violation.
  final class Result {}
}
