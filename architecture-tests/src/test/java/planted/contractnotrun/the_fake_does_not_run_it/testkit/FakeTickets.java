package planted.contractnotrun.the_fake_does_not_run_it.testkit;

/// A planted violation.
public final class FakeTickets implements planted.contractnotrun.the_fake_does_not_run_it.application.Tickets {
  @Override
  public void store() {}
}
