package planted.events.an_open_family.domain;

/// A planted violation.
public interface TicketEvent {
  /// A value.
  record Opened(int number) implements TicketEvent {}
}
