package planted.contractnotrun.the_fake_does_not_run_it.adapter.persistence;

/// Around a planted violation.
public final class JooqTickets implements planted.contractnotrun.the_fake_does_not_run_it.application.Tickets {
  @Override
  public void store() {}
}
