package planted.knowsbootstrap.the_sandbox.bootstrap;

/// Around a planted violation.
public final class Main {}
