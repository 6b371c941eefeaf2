package planted.nocontract.it_is_of_another_port.adapter.persistence;

/// Around a planted violation.
public final class JooqTickets implements planted.nocontract.it_is_of_another_port.application.Tickets {
  @Override
  public void store() {}
}
