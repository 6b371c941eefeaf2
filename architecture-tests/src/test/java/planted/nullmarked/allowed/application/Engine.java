package planted.nullmarked.allowed.application;

/// Comes close to a violation.
public final class Engine {}
