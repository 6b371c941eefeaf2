package planted.contractnotrun.adapter.persistence;

/// A planted violation.
public final class JooqTickets implements planted.contractnotrun.application.Tickets {}
