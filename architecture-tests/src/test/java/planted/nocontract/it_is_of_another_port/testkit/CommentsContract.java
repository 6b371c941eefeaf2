package planted.nocontract.it_is_of_another_port.testkit;

/// Around a planted violation.
public interface CommentsContract {
  /// What is held against the contract.
  planted.nocontract.it_is_of_another_port.application.Tickets tickets();
}
