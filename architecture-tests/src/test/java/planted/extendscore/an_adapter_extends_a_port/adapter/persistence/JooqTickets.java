package planted.extendscore.an_adapter_extends_a_port.adapter.persistence;

/// A planted violation.
public final class JooqTickets extends planted.extendscore.an_adapter_extends_a_port.application.Tickets {}
