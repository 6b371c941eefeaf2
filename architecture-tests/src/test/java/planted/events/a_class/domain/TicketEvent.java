package planted.events.a_class.domain;

/// A planted violation.
public final class TicketEvent {}
