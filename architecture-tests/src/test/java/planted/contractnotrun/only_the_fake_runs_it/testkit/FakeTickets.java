package planted.contractnotrun.only_the_fake_runs_it.testkit;

/// Around a planted violation.
public final class FakeTickets implements planted.contractnotrun.only_the_fake_runs_it.application.Tickets {
  @Override
  public void store() {}
}
