package planted.layers.domain_knows_an_adapter.bootstrap;

/// Around a planted violation.
public final class Main {}
