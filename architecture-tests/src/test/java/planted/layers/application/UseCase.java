package planted.layers.application;

/// A planted violation.
public final class UseCase {}
