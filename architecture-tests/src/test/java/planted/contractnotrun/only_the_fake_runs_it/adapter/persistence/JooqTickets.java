package planted.contractnotrun.only_the_fake_runs_it.adapter.persistence;

/// A planted violation.
public final class JooqTickets implements planted.contractnotrun.only_the_fake_runs_it.application.Tickets {
  @Override
  public void store() {}
}
