package planted.inboundsees.a_port_of_storage_in_the_scheduler.adapter.scheduler;

/// A planted violation.
public final class DeskTasks {
  planted.inboundsees.a_port_of_storage_in_the_scheduler.application.ticket.@org.jspecify.annotations.Nullable Tickets held;
}
