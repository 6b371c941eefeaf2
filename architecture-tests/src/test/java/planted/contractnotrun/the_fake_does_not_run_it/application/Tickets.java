package planted.contractnotrun.the_fake_does_not_run_it.application;

/// Around a planted violation.
public interface Tickets {
  /// Stores.
  void store();
}
