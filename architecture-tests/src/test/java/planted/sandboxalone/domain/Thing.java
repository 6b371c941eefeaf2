package planted.sandboxalone.domain;

/// A planted violation.
public final class Thing {}
