package planted.nocontract.it_is_not_in_the_testkit.adapter.persistence;

/// Around a planted violation.
public final class JooqTickets implements planted.nocontract.it_is_not_in_the_testkit.application.Tickets {
  @Override
  public void store() {}
}
