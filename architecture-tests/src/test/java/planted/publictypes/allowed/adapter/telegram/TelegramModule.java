package planted.publictypes.allowed.adapter.telegram;

/// Comes close to a violation.
public final class TelegramModule {
  Object uses() {
    return new planted.publictypes.allowed.adapter.telegram.customer.CustomerModule();
  }
}
