package planted.guiceplaces.allowed.adapter.telegram;

/// Comes close to a violation.
public final class Screen {
  @jakarta.inject.Inject
  Screen() {}
}
