package io.supportbot.application.ticket;

import io.supportbot.domain.ticket.TicketNumber;

/// Somebody else changed the ticket in the meantime. The whole piece of work is to be repeated on the present state.
public final class StaleTicketException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public StaleTicketException(TicketNumber number) {
    super("ticket " + number + " was changed by somebody else in the meantime");
  }
}
