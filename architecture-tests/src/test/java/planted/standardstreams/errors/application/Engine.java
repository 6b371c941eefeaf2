package planted.standardstreams.errors.application;

/// A planted violation.
public final class Engine {
  void does() {
    System.err.println("planted");
  }
}
