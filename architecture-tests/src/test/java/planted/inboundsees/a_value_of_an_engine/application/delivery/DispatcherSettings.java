package planted.inboundsees.a_value_of_an_engine.application.delivery;

/// Around a planted violation.
public record DispatcherSettings(int atOnce) {}
