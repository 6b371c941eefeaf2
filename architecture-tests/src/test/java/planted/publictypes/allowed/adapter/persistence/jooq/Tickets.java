package planted.publictypes.allowed.adapter.persistence.jooq;

/// Comes close to a violation.
public final class Tickets {}
