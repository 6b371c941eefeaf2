package planted.publictypes.nobody_uses_it.adapter.telegram.customer;

/// A planted violation.
public final class Screen {}
