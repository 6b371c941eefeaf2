package planted.nocontract.it_is_of_another_port.application;

/// Around a planted violation.
public interface Tickets {
  /// Stores.
  void store();
}
