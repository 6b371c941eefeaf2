package planted.layers.application_knows_bootstrap.domain;

/// Around a planted violation.
public final class Thing {}
