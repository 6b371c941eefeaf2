package planted.knowsbootstrap.an_adapter.bootstrap;

/// Around a planted violation.
public final class Main {}
