package planted.nocontract.it_is_not_in_the_testkit.application;

/// Around a planted violation.
public interface Tickets {
  /// Stores.
  void store();
}
