package planted.layers.allowed.domain;

/// Around a planted violation.
public final class Thing {}
