package planted.extendscore.adapter.persistence;

/// A planted violation.
public final class JooqTickets extends planted.extendscore.application.Tickets {}
