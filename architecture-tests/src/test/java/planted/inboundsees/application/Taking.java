package planted.inboundsees.application;

/// A planted violation.
public final class Taking implements Take {}
