package planted.nullmarked.a_package_that_says_nothing.application;

/// A planted violation.
public final class Engine {}
