package io.supportbot.application.ticket;

/// Closes for good the solved tickets that stayed silent for the desk's time. Driven by a timer; repeating it changes nothing. While the desk does not
/// know what customers did meanwhile, none is closed.
public interface CloseSilentTickets {
  /// @return how many were closed
  int close();
}
