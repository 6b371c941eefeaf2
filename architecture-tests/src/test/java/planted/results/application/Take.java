package planted.results.application;

/// A planted violation.
public interface Take {
  /// Not sealed.
  interface Result {}
}
