package planted.fieldinjection.by_guice.adapter.telegram;

/// A planted violation.
public final class Screen {
  @com.google.inject.Inject @org.jspecify.annotations.Nullable Object injected;
}
