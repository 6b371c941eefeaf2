package io.supportbot.adapter.persistence.protection;

import io.supportbot.application.protection.FieldCipher;
import io.supportbot.application.protection.FieldCipher.Place;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A column whose values pass the field cipher on their way in and out. A value is bound to its row, which must be known beforehand.
public final class SealedColumn {
  private final FieldCipher cipher;
  private final String name;

  /// @param name table and column, such as `tickets.description`; never changes once values are stored
  public SealedColumn(FieldCipher cipher, String name) {
    this.cipher = cipher;
    this.name = name;
  }

  /// The bytes to store in this row.
  public byte[] seal(String plain, Object row) {
    return cipher.encrypt(plain, new Place(name, row.toString()));
  }

  /// The bytes to store in this row, if there is something to store.
  public byte @Nullable [] seal(Optional<String> plain, Object row) {
    return plain.isPresent() ? seal(plain.get(), row) : null;
  }

  /// The text stored in this row.
  public String open(byte[] sealed, Object row) {
    return cipher.decrypt(sealed, new Place(name, row.toString()));
  }

  /// The text stored in this row, if there is one.
  public Optional<String> openIfAny(byte @Nullable [] sealed, Object row) {
    return sealed == null ? Optional.empty() : Optional.of(open(sealed, row));
  }
}
