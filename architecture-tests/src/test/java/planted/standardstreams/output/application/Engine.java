package planted.standardstreams.output.application;

/// A planted violation.
public final class Engine {
  void does() {
    System.out.println("planted");
  }
}
