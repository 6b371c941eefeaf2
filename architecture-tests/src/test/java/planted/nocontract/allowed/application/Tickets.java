package planted.nocontract.allowed.application;

/// Around a planted violation.
public interface Tickets {
  /// Stores.
  void store();
}
