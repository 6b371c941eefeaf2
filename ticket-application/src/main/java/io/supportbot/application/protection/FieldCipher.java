package io.supportbot.application.protection;

/// Encrypts single values on their way to storage.
///
/// Randomised: the same text never gives the same bytes. Authenticated: bytes that were changed, or moved to another row or column, do
/// not decrypt. Thread-safe.
public interface FieldCipher {
  /// Encrypts a text for one place.
  byte[] encrypt(String plain, Place place);

  /// The text that was encrypted for this place.
  ///
  /// @throws DamagedFieldException if the bytes were not made by [#encrypt] for this place with a key that is still known
  String decrypt(byte[] secret, Place place);

  /// The one place a value belongs to.
  ///
  /// @param column such as `tickets.description`
  /// @param row what identifies the row in its table
  record Place(String column, String row) {}
}
