package planted.inboundsees.a_port_of_storage.adapter.telegram.customer;

/// A planted violation.
public final class Screen {
  planted.inboundsees.a_port_of_storage.application.ticket.@org.jspecify.annotations.Nullable Tickets held;
}
