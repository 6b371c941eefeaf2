package planted.contractnotrun.the_test_is_abstract.adapter.persistence;

/// Around a planted violation.
abstract class JooqTicketsTest implements planted.contractnotrun.the_test_is_abstract.testkit.TicketsContract {
  @Override
  public planted.contractnotrun.the_test_is_abstract.application.Tickets tickets() {
    return new planted.contractnotrun.the_test_is_abstract.adapter.persistence.JooqTickets();
  }
}
