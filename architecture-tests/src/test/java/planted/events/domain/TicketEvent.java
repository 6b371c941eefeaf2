package planted.events.domain;

/// A planted violation.
public interface TicketEvent {
  /// Neither a record nor sealed.
  final class Opened implements TicketEvent {}
}
