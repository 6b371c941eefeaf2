package io.supportbot.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jooq.Constants;

/// Tells whether what the sources are made from has changed.
final class Fingerprint {
  private Fingerprint() {}

  static String of(Path migrations, Path columnTypes, String packageName) throws IOException {
    MessageDigest digest = sha256();
    digest.update((packageName + Constants.FULL_VERSION).getBytes(UTF_8));
    digest.update(Files.readAllBytes(columnTypes));
    List<Path> files;
    try (var found = Files.walk(migrations)) {
      files = found.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      digest.update(migrations.relativize(file).toString().getBytes(UTF_8));
      digest.update(Files.readAllBytes(file));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
