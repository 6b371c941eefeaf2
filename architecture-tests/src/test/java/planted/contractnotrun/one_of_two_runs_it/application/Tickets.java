package planted.contractnotrun.one_of_two_runs_it.application;

/// Around a planted violation.
public interface Tickets {
  /// Stores.
  void store();
}
