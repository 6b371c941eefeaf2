package planted.contractnotrun.one_of_two_runs_it.adapter.persistence;

/// Around a planted violation.
final class JooqTicketsTest implements planted.contractnotrun.one_of_two_runs_it.testkit.TicketsContract {
  @Override
  public planted.contractnotrun.one_of_two_runs_it.application.Tickets tickets() {
    return new planted.contractnotrun.one_of_two_runs_it.adapter.persistence.JooqTickets();
  }
}
