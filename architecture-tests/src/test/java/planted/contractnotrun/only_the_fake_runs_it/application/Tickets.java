package planted.contractnotrun.only_the_fake_runs_it.application;

/// Around a planted violation.
public interface Tickets {
  /// Stores.
  void store();
}
