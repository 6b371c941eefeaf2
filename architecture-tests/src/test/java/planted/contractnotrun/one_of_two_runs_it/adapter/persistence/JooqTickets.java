package planted.contractnotrun.one_of_two_runs_it.adapter.persistence;

/// Around a planted violation.
public final class JooqTickets implements planted.contractnotrun.one_of_two_runs_it.application.Tickets {
  @Override
  public void store() {}
}
