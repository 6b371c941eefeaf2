package planted.vendorhome.allowed.adapter.persistence.ticket;

/// Comes close to a violation.
public final class JooqTickets {
  org.jooq.@org.jspecify.annotations.Nullable DSLContext held;
}
