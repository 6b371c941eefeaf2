package planted.nocontract.an_adapter_implements_it.application;

/// Around a planted violation.
public interface Tickets {
  /// Stores.
  void store();
}
