package planted.contractnotrun.allowed.adapter.persistence;

/// Comes close to a violation.
public final class JooqTickets implements planted.contractnotrun.allowed.application.Tickets {
  @Override
  public void store() {}
}
