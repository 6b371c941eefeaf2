package planted.layers.an_adapter_knows_bootstrap.domain;

/// Around a planted violation.
public final class Thing {}
