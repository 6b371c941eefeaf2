package planted.nullmarked.application;

/// A planted violation.
public final class Engine {}
