package planted.outboundcalls.a_store_asks_for_a_use_case.adapter.persistence.ticket;

/// A planted violation.
public final class JooqTickets {
  planted.outboundcalls.a_store_asks_for_a_use_case.application.ticket.@org.jspecify.annotations.Nullable Take held;
}
