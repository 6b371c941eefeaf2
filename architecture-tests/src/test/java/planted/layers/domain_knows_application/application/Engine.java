package planted.layers.domain_knows_application.application;

/// Around a planted violation.
public final class Engine {}
