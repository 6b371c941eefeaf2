package planted.layers.bootstrap;

/// A planted violation.
public final class Main {}
