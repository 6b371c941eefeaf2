package planted.standardstreams.a_stack_trace.application;

/// A planted violation.
public final class Engine {
  void does(Throwable failure) {
    failure.printStackTrace();
  }
}
