package planted.standardstreams.application;

/// A planted violation.
public final class Engine {
  void says() {
    System.out.println("planted");
  }
}
