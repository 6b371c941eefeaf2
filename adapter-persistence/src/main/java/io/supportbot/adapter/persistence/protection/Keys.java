package io.supportbot.adapter.persistence.protection;

import com.google.crypto.tink.Aead;
import jakarta.inject.Inject;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/// The desk's keys, once the database was started. Thread-safe.
public final class Keys {
  private volatile @Nullable KeyFile opened;

  @Inject
  Keys() {}

  /// Makes the keys of this file the desk's.
  public void use(KeyFile file) {
    opened = file;
  }

  Aead fields() {
    return opened().fields();
  }

  /// What the words of the search are hashed with.
  public SecretKeySpec search() {
    return opened().search();
  }

  private KeyFile opened() {
    KeyFile file = opened;
    if (file == null) {
      throw new IllegalStateException("keys must not be used before the database was started");
    }
    return file;
  }
}
