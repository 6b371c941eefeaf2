package planted.guiceplaces.a_class_of_an_adapter.adapter.telegram;

/// A planted violation.
public final class Screen {
  com.google.inject.@org.jspecify.annotations.Nullable Injector held;
}
