package planted.outboundcalls.a_store_asks_for_a_use_case.application.ticket;

/// Around a planted violation.
public interface Take {
  /// Does it.
  Result take(Command command);

  /// What is asked.
  record Command(int number) {}

  /// What came of it.
  sealed interface Result {
    /// It was done.
    record Taken(planted.outboundcalls.a_store_asks_for_a_use_case.application.ticket.Page page) implements Result {}
  }
}
