package planted.nocontract.nobody_implements_it_yet.application;

/// Around a planted violation.
public interface Tickets {
  /// Stores.
  void store();
}
