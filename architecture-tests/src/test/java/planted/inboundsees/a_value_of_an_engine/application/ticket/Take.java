package planted.inboundsees.a_value_of_an_engine.application.ticket;

/// Around a planted violation.
public interface Take {
  /// Does it.
  Result take(Command command);

  /// What is asked.
  record Command(int number) {}

  /// What came of it.
  sealed interface Result {
    /// It was done.
    record Taken(planted.inboundsees.a_value_of_an_engine.application.ticket.Page page) implements Result {}
  }
}
