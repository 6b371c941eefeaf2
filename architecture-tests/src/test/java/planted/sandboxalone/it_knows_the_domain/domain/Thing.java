package planted.sandboxalone.it_knows_the_domain.domain;

/// Around a planted violation.
public final class Thing {}
