package planted.layers.domain_knows_application.bootstrap;

/// Around a planted violation.
public final class Main {}
