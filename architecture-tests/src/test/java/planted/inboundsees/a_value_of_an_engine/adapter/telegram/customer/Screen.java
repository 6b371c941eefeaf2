package planted.inboundsees.a_value_of_an_engine.adapter.telegram.customer;

/// A planted violation.
public final class Screen {
  planted.inboundsees.a_value_of_an_engine.application.delivery.@org.jspecify.annotations.Nullable DispatcherSettings held;
}
