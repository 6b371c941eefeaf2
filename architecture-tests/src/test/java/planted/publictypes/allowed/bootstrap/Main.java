package planted.publictypes.allowed.bootstrap;

/// Comes close to a violation.
public final class Main {
  Object does() {
    return java.util.List.of(
        new planted.publictypes.allowed.adapter.telegram.TelegramModule(),
        new planted.publictypes.allowed.adapter.telegram.TelegramConfig(
            new planted.publictypes.allowed.adapter.telegram.TelegramConfig.Limits(1)));
  }
}
