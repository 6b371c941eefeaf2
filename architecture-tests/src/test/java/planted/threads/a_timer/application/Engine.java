package planted.threads.a_timer.application;

/// A planted violation.
public final class Engine {
  Object does() {
    return new java.util.Timer();
  }
}
