package planted.contractnotrun.nobody_runs_it.testkit;

/// Around a planted violation.
public interface TicketsContract {
  /// What is held against the contract.
  planted.contractnotrun.nobody_runs_it.application.Tickets tickets();
}
