package planted.outboundcalls.allowed.adapter.persistence.ticket;

/// Comes close to a violation.
public final class JooqTickets implements planted.outboundcalls.allowed.application.ticket.Tickets {
  @Override
  public void store(Page page) {}
}
