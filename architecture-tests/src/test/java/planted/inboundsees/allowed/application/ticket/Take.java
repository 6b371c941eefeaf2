package planted.inboundsees.allowed.application.ticket;

/// Comes close to a violation.
public interface Take {
  /// Does it.
  Result take(Command command);

  /// What is asked.
  record Command(int number) {}

  /// What came of it.
  sealed interface Result {
    /// It was done.
    record Taken(planted.inboundsees.allowed.application.ticket.Page page) implements Result {}
  }
}
