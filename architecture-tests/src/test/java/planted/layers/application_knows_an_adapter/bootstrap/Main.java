package planted.layers.application_knows_an_adapter.bootstrap;

/// Around a planted violation.
public final class Main {}
