package planted.inboundsees.an_implementation.application.ticket;

/// Around a planted violation.
public record Page(int limit) {}
