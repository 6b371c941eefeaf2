package planted.genericexceptions.application;

/// A planted violation.
public final class Engine {
  void fails() {
    throw new RuntimeException("planted");
  }
}
