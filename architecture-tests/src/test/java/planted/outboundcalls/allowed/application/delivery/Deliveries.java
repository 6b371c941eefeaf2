package planted.outboundcalls.allowed.application.delivery;

/// Comes close to a violation.
public final class Deliveries {}
