package planted.contractnotrun.allowed.adapter.persistence;

/// Around a planted violation.
final class JooqTicketsTest implements planted.contractnotrun.allowed.testkit.TicketsContract {
  @Override
  public planted.contractnotrun.allowed.application.Tickets tickets() {
    return new planted.contractnotrun.allowed.adapter.persistence.JooqTickets();
  }
}
