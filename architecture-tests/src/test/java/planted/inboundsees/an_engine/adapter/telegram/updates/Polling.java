package planted.inboundsees.an_engine.adapter.telegram.updates;

/// A planted violation.
public final class Polling {
  Object uses() {
    return new planted.inboundsees.an_engine.application.delivery.Dispatcher();
  }
}
