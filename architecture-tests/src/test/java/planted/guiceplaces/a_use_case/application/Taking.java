package planted.guiceplaces.a_use_case.application;

/// A planted violation.
public final class Taking {
  com.google.inject.@org.jspecify.annotations.Nullable Injector held;
}
