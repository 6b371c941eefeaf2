package planted.inboundsees.allowed.adapter.persistence;

/// Comes close to a violation.
public final class JooqTickets implements planted.inboundsees.allowed.application.ticket.Tickets {}
