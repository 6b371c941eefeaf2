package planted.contractnotrun.allowed.application;

/// Around a planted violation.
public interface Tickets {
  /// Stores.
  void store();
}
