package io.supportbot.adapter.persistence.database;

/// The store understood and said no: a broken rule of the schema or a statement it does not know. Repeating will not help. Carries no stored text.
final class StoreRefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StoreRefusedException(String message, Throwable cause) {
    super(message, cause);
  }
}
