package io.supportbot.adapter.persistence.protection;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// Files that only their owner may read.
public final class PrivateFiles {
  private PrivateFiles() {}

  /// Writes a file, in place of an earlier one, so that after a crash it has all its content or none of it.
  public static void create(Path file, String content) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Path half = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(half);
    try (FileChannel channel = FileChannel.open(half, Set.of(CREATE_NEW, WRITE), onlyOwner())) {
      ByteBuffer bytes = StandardCharsets.UTF_8.encode(content);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
    Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private static FileAttribute<?>[] onlyOwner() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
