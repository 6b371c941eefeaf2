package planted.genericexceptions.a_bare_throwable.application;

/// A planted violation.
public final class Engine {
  void fails() throws Throwable {
    throw new Throwable("planted");
  }
}
