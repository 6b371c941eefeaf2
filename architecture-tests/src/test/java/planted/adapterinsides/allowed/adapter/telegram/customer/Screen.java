package planted.adapterinsides.allowed.adapter.telegram.customer;

/// Comes close to a violation.
public final class Screen {}
