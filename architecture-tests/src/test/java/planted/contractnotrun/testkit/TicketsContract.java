package planted.contractnotrun.testkit;

/// A planted violation.
public interface TicketsContract {
  /// What is held against the contract.
  planted.contractnotrun.application.Tickets tickets();
}
