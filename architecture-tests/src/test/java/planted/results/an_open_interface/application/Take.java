package planted.results.an_open_interface.application;

/// Around a planted violation.
public interface Take {
  /// A planted violation.
  interface Result {}
}
