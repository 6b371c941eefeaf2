package planted.contractnotrun.nobody_runs_it.adapter.persistence;

/// A planted violation.
public final class JooqTickets implements planted.contractnotrun.nobody_runs_it.application.Tickets {
  @Override
  public void store() {}
}
