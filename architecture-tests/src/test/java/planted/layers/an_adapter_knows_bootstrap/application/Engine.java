package planted.layers.an_adapter_knows_bootstrap.application;

/// Around a planted violation.
public final class Engine {}
