package planted.contractnotrun.the_fake_does_not_run_it.adapter.persistence;

/// Around a planted violation.
final class JooqTicketsTest implements planted.contractnotrun.the_fake_does_not_run_it.testkit.TicketsContract {
  @Override
  public planted.contractnotrun.the_fake_does_not_run_it.application.Tickets tickets() {
    return new planted.contractnotrun.the_fake_does_not_run_it.adapter.persistence.JooqTickets();
  }
}
