package planted.vendorhome.allowed.bootstrap;

/// Comes close to a violation.
public final class Main {
  com.google.inject.@org.jspecify.annotations.Nullable Injector held;
}
