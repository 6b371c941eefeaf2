package planted.nocontract.it_is_not_in_the_testkit.adapter.persistence;

/// Around a planted violation.
public interface TicketsContract {
  /// What is held against the contract.
  planted.nocontract.it_is_not_in_the_testkit.application.Tickets tickets();
}
