package planted.inboundsees.a_value_of_a_port.adapter.telegram.customer;

/// A planted violation.
public final class Screen {
  planted.inboundsees.a_value_of_a_port.application.intake.Inbox.@org.jspecify.annotations.Nullable Stored held;
}
