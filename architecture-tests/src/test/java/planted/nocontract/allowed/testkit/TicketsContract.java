package planted.nocontract.allowed.testkit;

/// Around a planted violation.
public interface TicketsContract {
  /// What is held against the contract.
  planted.nocontract.allowed.application.Tickets tickets();
}
