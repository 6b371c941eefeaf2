package io.supportbot.application.protection;

/// A stored value cannot be decrypted: wrong key, changed bytes, or another row's value. Not worth a retry.
public final class DamagedFieldException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public DamagedFieldException(FieldCipher.Place place, Throwable cause) {
    super("stored value of " + place.column() + " in row " + place.row() + " cannot be read", cause);
  }
}
