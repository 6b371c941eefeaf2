package planted.nocontract.an_adapter_implements_it.adapter.persistence;

/// Around a planted violation.
public final class JooqTickets implements planted.nocontract.an_adapter_implements_it.application.Tickets {
  @Override
  public void store() {}
}
