package planted.contractnotrun.allowed.testkit;

/// Around a planted violation.
final class FakesTest implements planted.contractnotrun.allowed.testkit.TicketsContract {
  @Override
  public planted.contractnotrun.allowed.application.Tickets tickets() {
    return new planted.contractnotrun.allowed.testkit.FakeTickets();
  }
}
