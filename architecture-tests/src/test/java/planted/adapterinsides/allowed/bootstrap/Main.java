package planted.adapterinsides.allowed.bootstrap;

/// Comes close to a violation.
public final class Main {
  Object uses() {
    return new planted.adapterinsides.allowed.adapter.telegram.TelegramModule();
  }
}
