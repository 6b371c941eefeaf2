package planted.inboundsees.a_value_of_an_engine.application.ticket;

/// Around a planted violation.
public record Page(int limit) {}
