package planted.layers.application_knows_bootstrap.bootstrap;

/// Around a planted violation.
public final class Main {}
