package planted.contractnotrun.the_test_is_abstract.adapter.persistence;

/// A planted violation.
public final class JooqTickets implements planted.contractnotrun.the_test_is_abstract.application.Tickets {
  @Override
  public void store() {}
}
