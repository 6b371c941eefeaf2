package planted.contractnotrun.one_of_two_runs_it.testkit;

/// Around a planted violation.
public interface TicketsContract {
  /// What is held against the contract.
  planted.contractnotrun.one_of_two_runs_it.application.Tickets tickets();
}
