package planted.guiceplaces.application;

/// A planted violation.
public final class Taking {
  com.google.inject.@org.jspecify.annotations.Nullable Injector injector;
}
