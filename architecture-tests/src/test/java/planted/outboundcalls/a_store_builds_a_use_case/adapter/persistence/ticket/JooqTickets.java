package planted.outboundcalls.a_store_builds_a_use_case.adapter.persistence.ticket;

/// A planted violation.
public final class JooqTickets {
  Object uses() {
    return new planted.outboundcalls.a_store_builds_a_use_case.application.ticket.Taking();
  }
}
