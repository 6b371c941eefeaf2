package planted.contractnotrun.one_of_two_runs_it.adapter.persistence;

/// A planted violation.
public final class NoTickets implements planted.contractnotrun.one_of_two_runs_it.application.Tickets {
  @Override
  public void store() {}
}
