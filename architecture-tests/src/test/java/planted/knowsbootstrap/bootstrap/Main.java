package planted.knowsbootstrap.bootstrap;

/// A planted violation.
public final class Main {}
