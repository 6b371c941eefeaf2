package planted.inboundsees.adapter.telegram;

/// A planted violation.
public final class Screen {
  Object uses() {
    return new planted.inboundsees.application.Taking();
  }
}
