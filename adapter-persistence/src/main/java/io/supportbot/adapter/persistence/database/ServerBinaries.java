package io.supportbot.adapter.persistence.database;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import io.supportbot.adapter.persistence.setup.SetupException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/// The programs of the embedded server: packed on the class path, unpacked into the data folder.
final class ServerBinaries {
  private static final int EXECUTABLE = 0100;

  private ServerBinaries() {}

  /// The folder with the programs, unpacked at the first start and after an upgrade.
  static Path in(Path folder) throws IOException {
    String packed = "postgres-" + system() + "-" + architecture() + ".txz";
    Path unpacked = folder.resolve(fingerprint(packed));
    if (!Files.isDirectory(unpacked)) {
      removeAll(folder);
      Path half = folder.resolve("unpacking");
      try (InputStream archive = open(packed)) {
        unpack(archive, half);
      }
      Files.move(half, unpacked, StandardCopyOption.ATOMIC_MOVE);
    }
    return unpacked.resolve("bin");
  }

  private static String system() {
    String name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return "windows";
    }
    return name.startsWith("mac") ? "darwin" : "linux";
  }

  private static String architecture() {
    return switch (System.getProperty("os.arch", "")) {
      case "aarch64", "arm64" -> "arm_64";
      default -> "x86_64";
    };
  }

  private static InputStream open(String packed) {
    InputStream archive = ServerBinaries.class.getResourceAsStream("/" + packed);
    if (archive == null) {
      throw new SetupException(
          "This build brings no PostgreSQL for this machine ("
              + packed
              + "): build it here, or set database.url.");
    }
    return archive;
  }

  private static String fingerprint(String packed) throws IOException {
    try (DigestInputStream archive =
        new DigestInputStream(open(packed), MessageDigest.getInstance("SHA-256"))) {
      archive.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(archive.getMessageDigest().digest(), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static void unpack(InputStream archive, Path target) throws IOException {
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive)))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        Path file = target.resolve(entry.getName()).normalize();
        if (!file.startsWith(target)) {
          throw new IOException("packed file must stay in its folder, was " + entry.getName());
        }
        unpack(tar, entry, file);
      }
    }
  }

  private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path file)
      throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(file);
      return;
    }
    Files.createDirectories(file.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(tar, file);
    if ((entry.getMode() & EXECUTABLE) != 0 && !file.toFile().setExecutable(true)) {
      throw new IOException("file " + file + " cannot be made executable");
    }
  }

  static void removeAll(Path folder) throws IOException {
    if (!Files.exists(folder, NOFOLLOW_LINKS)) {
      return;
    }
    List<Path> deepestFirst;
    try (var found = Files.walk(folder)) {
      deepestFirst = found.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : deepestFirst) {
      Files.delete(path);
    }
  }
}
