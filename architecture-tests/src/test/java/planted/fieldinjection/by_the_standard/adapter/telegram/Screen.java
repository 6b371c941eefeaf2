package planted.fieldinjection.by_the_standard.adapter.telegram;

/// A planted violation.
public final class Screen {
  @jakarta.inject.Inject @org.jspecify.annotations.Nullable Object injected;
}
