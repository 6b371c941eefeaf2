package planted.inboundsees.allowed.application.ticket;

/// Comes close to a violation.
public record Page(int limit) {}
