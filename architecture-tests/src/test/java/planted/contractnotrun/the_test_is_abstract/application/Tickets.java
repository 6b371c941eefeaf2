package planted.contractnotrun.the_test_is_abstract.application;

/// Around a planted violation.
public interface Tickets {
  /// Stores.
  void store();
}
