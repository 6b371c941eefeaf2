package io.supportbot.testkit.fake;

import io.supportbot.application.protection.DamagedFieldException;
import io.supportbot.application.protection.FieldCipher;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// AES-GCM with a key that lives as long as this object.
public final class FakeFieldCipher implements FieldCipher {
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final SecureRandom random = new SecureRandom();
  private final SecretKeySpec key;

  public FakeFieldCipher() {
    byte[] bytes = new byte[16];
    random.nextBytes(bytes);
    key = new SecretKeySpec(bytes, "AES");
  }

  @Override
  public byte[] encrypt(String plain, Place place) {
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    try {
      byte[] sealed =
          cipher(Cipher.ENCRYPT_MODE, nonce, place)
              .doFinal(plain.getBytes(StandardCharsets.UTF_8));
      byte[] secret = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
      System.arraycopy(sealed, 0, secret, NONCE_BYTES, sealed.length);
      return secret;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this JDK has no AES-GCM", e);
    }
  }

  @Override
  public String decrypt(byte[] secret, Place place) {
    try {
      byte[] nonce = Arrays.copyOf(secret, NONCE_BYTES);
      int sealedFrom = Math.min(NONCE_BYTES, secret.length);
      byte[] sealed = Arrays.copyOfRange(secret, sealedFrom, secret.length);
      byte[] plain = cipher(Cipher.DECRYPT_MODE, nonce, place).doFinal(sealed);
      return new String(plain, StandardCharsets.UTF_8);
    } catch (GeneralSecurityException e) {
      throw new DamagedFieldException(place, e);
    }
  }

  private Cipher cipher(int mode, byte[] nonce, Place place) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD((place.column() + "\n" + place.row()).getBytes(StandardCharsets.UTF_8));
    return cipher;
  }
}
