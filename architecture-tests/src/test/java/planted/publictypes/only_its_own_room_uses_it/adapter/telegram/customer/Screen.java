package planted.publictypes.only_its_own_room_uses_it.adapter.telegram.customer;

/// A planted violation.
public final class Screen {}
