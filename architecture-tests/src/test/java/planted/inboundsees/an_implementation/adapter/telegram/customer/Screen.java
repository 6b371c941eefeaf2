package planted.inboundsees.an_implementation.adapter.telegram.customer;

/// A planted violation.
public final class Screen {
  Object uses() {
    return new planted.inboundsees.an_implementation.application.ticket.Taking();
  }
}
