package planted.nocontract.adapter.persistence;

/// A planted violation.
public final class JooqTickets implements planted.nocontract.application.Tickets {}
