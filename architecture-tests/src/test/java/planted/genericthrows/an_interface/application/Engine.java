package planted.genericthrows.an_interface.application;

/// A planted violation.
public interface Engine {
  /// A planted violation.
  void fails() throws Throwable;
}
