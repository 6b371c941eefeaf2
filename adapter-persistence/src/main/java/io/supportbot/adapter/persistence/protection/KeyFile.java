package io.supportbot.adapter.persistence.protection;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import io.supportbot.adapter.persistence.setup.SetupException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The file with the desk's keys: JSON, readable by its owner alone. One primary key encrypts, all keys in it decrypt, and one key that
/// never changes hashes the words of the search.
public final class KeyFile {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String HASHING = "HmacSHA256";
  private static final int FORMAT = 1;
  private static final int SEARCH_KEY_BYTES = 32;

  private static final byte[] CHECK = "supportbot".getBytes(StandardCharsets.UTF_8);

  private final Aead fields;
  private final SecretKeySpec search;

  private KeyFile(Aead fields, SecretKeySpec search) {
    this.fields = fields;
    this.search = search;
  }

  Aead fields() {
    return fields;
  }

  SecretKeySpec search() {
    return search;
  }

  /// Reads the keys.
  ///
  /// @throws SetupException if there is no such file or it holds no keys
  public static KeyFile read(Path file) {
    try {
      JsonNode json = JSON.readTree(Files.readString(file));
      if (json.path("format").asInt(0) != FORMAT) {
        throw new SetupException(
            "The key file " + file + " must be of format " + FORMAT + " and is of another.");
      }
      KeysetHandle keyset =
          TinkJsonProtoKeysetFormat.parseKeyset(
              json.path("fields").toString(), AeadConfig2026.get(), InsecureSecretKeyAccess.get());
      byte[] search = Base64.getDecoder().decode(json.path("search").asString(""));
      return new KeyFile(
          keyset.getPrimitive(AeadConfig2026.get(), Aead.class),
          new SecretKeySpec(search, HASHING));
    } catch (IOException e) {
      throw new SetupException("The key file " + file + " cannot be read.", e);
    } catch (GeneralSecurityException | JacksonException | IllegalArgumentException e) {
      throw new SetupException("The key file " + file + " is damaged.", e);
    }
  }

  /// Makes a file with new keys.
  ///
  /// @throws SetupException if it cannot be written
  public static void create(Path file) {
    try {
      KeysetHandle keyset =
          KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get());
      byte[] search = new byte[SEARCH_KEY_BYTES];
      new SecureRandom().nextBytes(search);
      ObjectNode json = JSON.createObjectNode();
      json.put("format", FORMAT);
      json.set(
          "fields",
          JSON.readTree(
              TinkJsonProtoKeysetFormat.serializeKeyset(
                  keyset, AeadConfig2026.get(), InsecureSecretKeyAccess.get())));
      json.put("search", Base64.getEncoder().encodeToString(search));
      PrivateFiles.create(file, json.toPrettyString());
    } catch (IOException e) {
      throw new SetupException("The key file " + file + " cannot be written.", e);
    } catch (GeneralSecurityException e) {
      throw new SetupException("No keys can be made on this machine.", e);
    }
  }

  /// A value by which these keys are recognised.
  public byte[] seal() {
    try {
      return fields.encrypt(CHECK, CHECK);
    } catch (GeneralSecurityException e) {
      throw new SetupException("The keys cannot be used on this machine.", e);
    }
  }

  /// Whether [#seal] of these keys made this value.
  public boolean opens(byte[] sealed) {
    try {
      return Arrays.equals(fields.decrypt(sealed, CHECK), CHECK);
    } catch (GeneralSecurityException _) {
      return false;
    }
  }

  /// Whether there is a file.
  public static boolean exists(Path file) {
    return Files.exists(file);
  }
}
