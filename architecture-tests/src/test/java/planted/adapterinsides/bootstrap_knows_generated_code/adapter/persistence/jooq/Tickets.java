package planted.adapterinsides.bootstrap_knows_generated_code.adapter.persistence.jooq;

/// Around a planted violation.
public final class Tickets {}
