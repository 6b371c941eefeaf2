package planted.layers.domain_knows_an_adapter.application;

/// Around a planted violation.
public final class Engine {}
