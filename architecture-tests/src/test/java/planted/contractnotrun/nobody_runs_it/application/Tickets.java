package planted.contractnotrun.nobody_runs_it.application;

/// Around a planted violation.
public interface Tickets {
  /// Stores.
  void store();
}
