package planted.outboundcalls.a_store_asks_for_a_use_case.application.ticket;

/// Around a planted violation.
public record Page(int limit) {}
