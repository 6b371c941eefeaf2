package io.supportbot.application.transaction;

/// The store could not do it now; the same may succeed later. Carries no stored text.
public final class StoreUnavailableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public StoreUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }
}
