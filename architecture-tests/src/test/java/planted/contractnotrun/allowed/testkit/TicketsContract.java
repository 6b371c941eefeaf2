package planted.contractnotrun.allowed.testkit;

/// Around a planted violation.
public interface TicketsContract {
  /// What is held against the contract.
  planted.contractnotrun.allowed.application.Tickets tickets();
}
