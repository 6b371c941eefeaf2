package io.supportbot.application.transaction;

/// The store can be reached, but ended this piece of work: it took or waited too long, or stood in another's way. The same may succeed later.
/// Work that ends so again and again is at fault itself, so whoever repeats it must count, which after an outage nobody needs to. Carries no
/// stored text.
public final class StoreGaveUpException extends StoreUnavailableException {
  private static final long serialVersionUID = 1L;

  public StoreGaveUpException(String message, Throwable cause) {
    super(message, cause);
  }
}
