package io.supportbot.adapter.persistence.protection;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.supportbot.application.protection.DamagedFieldException;
import io.supportbot.application.protection.FieldCipher;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.util.Arrays;

/// Encrypts with AES-256-GCM by the keys of the key file. The first byte of a stored value says how it was stored, so that a desk may
/// switch encryption on or off and still read everything.
final class TinkFieldCipher implements FieldCipher {
  private static final byte PLAIN = 'p';
  private static final byte ENCRYPTED = 'e';

  private final boolean encryption;
  private final Keys keys;

  @Inject
  TinkFieldCipher(ProtectionConfig config, Keys keys) {
    this.encryption = config.encryption();
    this.keys = keys;
  }

  @Override
  public byte[] encrypt(String plain, Place place) {
    byte[] text = plain.getBytes(UTF_8);
    if (!encryption) {
      return marked(PLAIN, text);
    }
    try {
      return marked(ENCRYPTED, keys.fields().encrypt(text, associated(place)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a value of " + place.column() + " cannot be encrypted", e);
    }
  }

  @Override
  public String decrypt(byte[] secret, Place place) {
    try {
      return new String(open(secret, place), UTF_8);
    } catch (GeneralSecurityException e) {
      throw new DamagedFieldException(place, e);
    }
  }

  private byte[] open(byte[] secret, Place place) throws GeneralSecurityException {
    if (secret.length == 0) {
      throw new GeneralSecurityException("the value is empty");
    }
    byte[] rest = Arrays.copyOfRange(secret, 1, secret.length);
    return switch (secret[0]) {
      case PLAIN -> rest;
      case ENCRYPTED -> keys.fields().decrypt(rest, associated(place));
      default -> throw new GeneralSecurityException("the value was stored in an unknown way");
    };
  }

  private static byte[] marked(byte mark, byte[] content) {
    byte[] marked = new byte[content.length + 1];
    marked[0] = mark;
    System.arraycopy(content, 0, marked, 1, content.length);
    return marked;
  }

  private static byte[] associated(Place place) {
    return (place.column() + '\0' + place.row()).getBytes(UTF_8);
  }
}
