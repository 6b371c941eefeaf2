package planted.extendscore.bootstrap_extends_the_domain.bootstrap;

/// A planted violation.
public final class JooqTickets extends planted.extendscore.bootstrap_extends_the_domain.domain.Thing {}
