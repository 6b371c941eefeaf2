package planted.layers.an_adapter_knows_bootstrap.bootstrap;

/// Around a planted violation.
public final class Main {}
