package planted.adapterinsides.bootstrap_knows_generated_code.bootstrap;

/// A planted violation.
public final class Main {
  Object uses() {
    return new planted.adapterinsides.bootstrap_knows_generated_code.adapter.persistence.jooq.Tickets();
  }
}
