package planted.contractnotrun.the_fake_does_not_run_it.testkit;

/// Around a planted violation.
public interface TicketsContract {
  /// What is held against the contract.
  planted.contractnotrun.the_fake_does_not_run_it.application.Tickets tickets();
}
