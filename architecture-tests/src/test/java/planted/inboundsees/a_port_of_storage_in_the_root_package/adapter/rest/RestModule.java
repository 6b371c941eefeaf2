package planted.inboundsees.a_port_of_storage_in_the_root_package.adapter.rest;

/// A planted violation.
public final class RestModule {
  planted.inboundsees.a_port_of_storage_in_the_root_package.application.ticket.@org.jspecify.annotations.Nullable Tickets held;
}
