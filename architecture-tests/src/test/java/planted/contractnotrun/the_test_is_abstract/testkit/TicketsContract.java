package planted.contractnotrun.the_test_is_abstract.testkit;

/// Around a planted violation.
public interface TicketsContract {
  /// What is held against the contract.
  planted.contractnotrun.the_test_is_abstract.application.Tickets tickets();
}
