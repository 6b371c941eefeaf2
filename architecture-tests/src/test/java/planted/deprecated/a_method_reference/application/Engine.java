package planted.deprecated.a_method_reference.application;

/// A planted violation.
public final class Engine {
  @SuppressWarnings("deprecation")
  java.util.function.ToLongFunction<Thread> does() {
    return Thread::getId;
  }
}
