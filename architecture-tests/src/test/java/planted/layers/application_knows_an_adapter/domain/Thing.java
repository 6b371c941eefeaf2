package planted.layers.application_knows_an_adapter.domain;

/// Around a planted violation.
public final class Thing {}
