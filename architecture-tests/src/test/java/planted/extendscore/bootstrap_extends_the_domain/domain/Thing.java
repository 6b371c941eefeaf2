package planted.extendscore.bootstrap_extends_the_domain.domain;

/// Around a planted violation.
public class Thing {}
