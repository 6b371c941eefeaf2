package planted.contractnotrun.only_the_fake_runs_it.testkit;

/// Around a planted violation.
public interface TicketsContract {
  /// What is held against the contract.
  planted.contractnotrun.only_the_fake_runs_it.application.Tickets tickets();
}
