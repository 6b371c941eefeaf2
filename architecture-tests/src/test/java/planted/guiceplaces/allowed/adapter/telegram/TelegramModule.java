package planted.guiceplaces.allowed.adapter.telegram;

/// Comes close to a violation.
public final class TelegramModule {
  com.google.inject.@org.jspecify.annotations.Nullable Binder held;
}
