package planted.publictypes.allowed.adapter.telegram.customer;

/// Comes close to a violation.
final class Screen {
  /// Harmless in a type that nobody reaches.
  public static final class Row {}
}
