package planted.contractnotrun.allowed.testkit;

/// Comes close to a violation.
public final class FakeTickets implements planted.contractnotrun.allowed.application.Tickets {
  @Override
  public void store() {}
}
