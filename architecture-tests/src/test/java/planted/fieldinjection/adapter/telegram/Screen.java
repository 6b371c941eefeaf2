package planted.fieldinjection.adapter.telegram;

/// A planted violation.
public final class Screen {
  @jakarta.inject.Inject @org.jspecify.annotations.Nullable Object injected;
}
