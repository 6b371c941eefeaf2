package planted.adapterinsides.adapter.telegram.customer;

/// A planted violation.
public final class Screen {}
