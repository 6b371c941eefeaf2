package planted.inboundsees.a_use_case_that_does_two_things.adapter.telegram.customer;

/// A planted violation.
public final class Screen {
  planted.inboundsees.a_use_case_that_does_two_things.application.ticket.@org.jspecify.annotations.Nullable Take held;
}
