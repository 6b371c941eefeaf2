package planted.contractnotrun.only_the_fake_runs_it.testkit;

/// Around a planted violation.
final class FakeTicketsTest implements planted.contractnotrun.only_the_fake_runs_it.testkit.TicketsContract {
  @Override
  public planted.contractnotrun.only_the_fake_runs_it.application.Tickets tickets() {
    return new planted.contractnotrun.only_the_fake_runs_it.testkit.FakeTickets();
  }
}
