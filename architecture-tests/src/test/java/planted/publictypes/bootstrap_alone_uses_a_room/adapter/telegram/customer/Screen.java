package planted.publictypes.bootstrap_alone_uses_a_room.adapter.telegram.customer;

/// A planted violation.
public final class Screen {}
