package planted.outboundcalls.allowed.application.ticket;

/// Comes close to a violation.
public interface Tickets {
  /// Stores.
  void store(Page page);

  /// What is stored.
  record Page(int limit) {}
}
