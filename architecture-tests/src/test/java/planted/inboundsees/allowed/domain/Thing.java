package planted.inboundsees.allowed.domain;

/// Comes close to a violation.
public record Thing(int number) {}
