package planted.nocontract.allowed.application;

/// Comes close to a violation.
public interface Take {
  /// Does it.
  void take();
}
