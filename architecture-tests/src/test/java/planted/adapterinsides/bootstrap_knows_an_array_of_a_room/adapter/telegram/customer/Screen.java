package planted.adapterinsides.bootstrap_knows_an_array_of_a_room.adapter.telegram.customer;

/// Around a planted violation.
public final class Screen {}
