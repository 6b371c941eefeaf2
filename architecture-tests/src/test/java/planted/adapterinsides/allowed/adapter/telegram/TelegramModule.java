package planted.adapterinsides.allowed.adapter.telegram;

/// Comes close to a violation.
public final class TelegramModule {
  Object uses() {
    return new planted.adapterinsides.allowed.adapter.telegram.customer.Screen();
  }
}
