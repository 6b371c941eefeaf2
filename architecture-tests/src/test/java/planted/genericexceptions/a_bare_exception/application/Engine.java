package planted.genericexceptions.a_bare_exception.application;

/// A planted violation.
public final class Engine {
  void fails() throws Exception {
    throw new Exception("planted");
  }
}
