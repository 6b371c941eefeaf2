package planted.outboundcalls.application;

/// A planted violation.
public final class Taking implements Take {}
