package planted.publictypes.allowed.adapter.telegram;

/// Comes close to a violation.
public record TelegramConfig(Limits limits) {
  /// Comes close to a violation.
  public record Limits(int perSecond) {}
}
