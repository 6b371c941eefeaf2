package io.supportbot.application.transaction;

/// The store could not do it now; the same may succeed later. An outage, unless it is the narrower [StoreGaveUpException]. Carries no stored text.
public sealed class StoreUnavailableException extends RuntimeException
    permits StoreGaveUpException {
  private static final long serialVersionUID = 1L;

  public StoreUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }
}
