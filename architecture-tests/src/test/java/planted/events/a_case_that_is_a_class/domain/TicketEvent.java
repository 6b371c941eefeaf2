package planted.events.a_case_that_is_a_class.domain;

/// Around a planted violation.
public sealed interface TicketEvent {
  /// A planted violation.
  final class Opened implements TicketEvent {}
}
