package planted.adapterinsides.bootstrap_knows_a_room.adapter.telegram.customer;

/// Around a planted violation.
public final class Screen {}
