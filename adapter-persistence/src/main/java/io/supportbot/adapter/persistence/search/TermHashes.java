package io.supportbot.adapter.persistence.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.supportbot.adapter.persistence.protection.Keys;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Turns words into what is stored of them: keyed hashes of their stems, from which nobody without the key gets the words back.
final class TermHashes {
  private static final int BYTES = 16;

  private final Keys keys;
  private final WordStems stems = new WordStems();

  @Inject
  TermHashes(Keys keys) {
    this.keys = keys;
  }

  /// The hashes of a text's words, each once, in the order of their bytes, so that two units that store the same words never wait for
  /// each other in a circle.
  List<byte[]> of(String text) {
    List<byte[]> hashes = new ArrayList<>();
    Mac mac = mac();
    for (String stem : stems.of(text)) {
      hashes.add(Arrays.copyOf(mac.doFinal(stem.getBytes(UTF_8)), BYTES));
    }
    hashes.sort(Arrays::compareUnsigned);
    return hashes;
  }

  private Mac mac() {
    try {
      SecretKeySpec key = keys.search();
      Mac mac = Mac.getInstance(key.getAlgorithm());
      mac.init(key);
      return mac;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HMAC with SHA-256", e);
    }
  }
}
