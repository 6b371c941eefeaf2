package planted.genericexceptions.a_bare_runtime_exception.application;

/// A planted violation.
public final class Engine {
  void fails() {
    throw new RuntimeException("planted");
  }
}
